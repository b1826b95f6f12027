// What a card says of somebody else’s work, in Welsh.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Gwaith rhywun arall',
  why: 'Mae gan bwy bynnag a’i gwnaeth yr hawl i gael ei enwi ac i gael cais am ganiatâd, a dylai ysgol ddangos sut mae gwneud hynny.',
  kinds: {
    taken: 'Cymerwyd hwn o rywle ac nid yw ei grëwr yn cael ei enwi.',
    'not-mine': 'Eiddo rhywun arall yw hwn, ac nid oes neb yn cael ei enwi.',
    'knows-better': 'Rydych chi eich hun yn dweud na chafodd ei grëwr ei holi na’i enwi.',
    'copied-whole': 'Mae hyn yn cyhoeddi gwaith cyfan y mae eraill yn ei werthu.',
    verse: 'Mae hyn yn edrych fel cerdd neu gân gyfan heb enw’r awdur.',
    'reads-as': 'Mae hyn yn darllen fel gwaith rhywun arall heb ei enw.',
  },
};
