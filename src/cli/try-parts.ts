// trial
import { join } from 'node:path';
import { readFolder } from './name-lessons';
import { judgeMarked, figuresOfNamed } from './named-figures';
import { overlaps } from '../model/span';
import { root } from './places';
export async function main([file='b.jsonl',show]: string[]) { const d=readFolder(join(root,'tests/corpus/names')).get(file)!; const j=judgeMarked(d); const f=figuresOfNamed(j);
 console.log(f, 'found',(100*f.found/f.pupils).toFixed(1),'alarmed',(100*f.alarmed/f.nobody).toFixed(1),'mistaken',(100*f.mistaken/f.others).toFixed(1));
 if(show) for(const {draft,got} of j){ const miss=draft.marks.filter(m=>m.part==='pupil'&&!got.some(g=>overlaps(g,m.span))).map(m=>draft.text.slice(...m.span)); const bad=got.filter(g=>!draft.marks.some(m=>(m.part==='pupil'||m.part==='unclear')&&overlaps(m.span,g))).map(g=>draft.text.slice(...g)); if(miss.length||bad.length) console.log('MISS',miss.join('|'),'BAD',bad.join('|'),'::',draft.text.slice(0,220)); }
 return 0; }
