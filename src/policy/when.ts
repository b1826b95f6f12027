// Does a rule hold here? Every condition that is given must be met.
import type { Finding } from '../model/finding';
import type { Profile, When } from '../model/profile';
import { compareConfidence, type Media, type Surface } from '../model/words';
import type { PreparedDraft } from '../text/prepare';

/** A draft, or a press judged like one: it has no words, and most presses have no surface either. */
export interface Occasion extends Omit<PreparedDraft, 'surface'> {
  readonly surface: Surface | null;
}

/** What conditions look at besides the finding: the draft's context and what else was seen in it. */
export interface Scene {
  draft: Occasion;
  /** Rules with a finding of their own in this draft. */
  seen: ReadonlySet<string>;
  authorIdentifiable: boolean;
  disclaimerPresent: boolean;
}

/** Returns whether every condition is met. */
export function holds(when: When, finding: Finding, scene: Scene): boolean {
  return inContext(when, scene.draft) && ofKind(when, finding) && inCompany(when, scene);
}

/** Returns whether a rule with this condition may speak of findings of this kind. */
export const asksFor = ({ kinds, exceptKinds }: When, kind: string): boolean => admits(kinds, exceptKinds, kind);

/** Gathers, once for a draft, what conditions look at. */
export function sceneOf(findings: readonly Finding[], draft: Occasion, { identity }: Profile): Scene {
  const handle = foldHandle(draft.account.handle ?? '');
  const official = handle !== '' && identity.handles.some((own) => foldHandle(own) === handle);
  return {
    draft,
    seen: new Set(findings.filter(({ signal }) => !signal).map(({ rule }) => rule)),
    authorIdentifiable: official || draft.account.kind === 'school' || findings.some(({ rule }) => rule === 'school-name'),
    disclaimerPresent: findings.some(({ rule, kind }) => rule === 'missing-disclaimer' && kind === 'statement-present'),
  };
}

function inContext(when: When, draft: Occasion): boolean {
  return (
    admits(when.accounts, undefined, draft.account.kind) &&
    admits(when.platforms, when.exceptPlatforms, draft.platform) &&
    admits(when.surfaces, when.exceptSurfaces, draft.surface) &&
    admits(when.audiences, undefined, draft.audience) &&
    mediaFits(when.media, draft.media)
  );
}

function ofKind(when: When, finding: Finding): boolean {
  if (finding.optIn && !when.kinds?.includes(finding.kind)) return false;
  if (when.minConfidence && compareConfidence(finding.confidence, when.minConfidence) < 0) return false;
  return asksFor(when, finding.kind);
}

function inCompany(when: When, { seen, authorIdentifiable, disclaimerPresent }: Scene): boolean {
  if (when.authorIdentifiable !== undefined && when.authorIdentifiable !== authorIdentifiable) return false;
  if (when.disclaimer !== undefined && (when.disclaimer === 'present') !== disclaimerPresent) return false;
  if (when.alongside && !when.alongside.every((rule) => seen.has(rule))) return false;
  return !when.notAlongside?.some((rule) => seen.has(rule));
}

function mediaFits(wanted: When['media'], attached: readonly Media[]): boolean {
  if (wanted === undefined) return true;
  if (wanted === 'any') return attached.length > 0;
  if (wanted === 'none') return attached.length === 0;
  return attached.some((kind) => wanted.includes(kind));
}

const admits = <Word extends string>(
  only: readonly Word[] | undefined,
  except: readonly Word[] | undefined,
  word: Word | null,
): boolean => (word === null ? !only : (!only || only.includes(word)) && !except?.includes(word));

const foldHandle = (handle: string): string => handle.trim().replace(/^@/, '').toLowerCase();
