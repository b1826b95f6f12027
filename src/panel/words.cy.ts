// What chip and card say, in Welsh.
import { pluralsIn } from '../language/plurals';
import { type Words, written } from '../language/spoken';
import type { en } from './words';

const plural = pluralsIn('cy');

export const words: Words<typeof en> = {
  before: {
    post: 'Cyn i chi bostio',
    follow: 'Cyn i chi ddilyn',
    connect: 'Cyn i chi gysylltu',
    accept: 'Cyn i chi dderbyn',
    message: 'Cyn i chi ysgrifennu atynt',
    repost: 'Cyn i chi ei rannu',
  },
  edit: 'Golygu',
  postAnyway: 'Postio beth bynnag',
  leaveIt: 'Peidio',
  goOnAnyway: 'Mynd ymlaen beth bynnag',
  nothingOut: 'Nid oes dim wedi’i bostio eto.',
  nothingHappened: 'Nid oes dim wedi digwydd eto.',
  forbidden: 'Nid yw polisi eich ysgol yn caniatáu hyn, felly edrychwch unwaith eto.',
  advisedAgainst: 'Mae polisi eich ysgol yn cynghori yn erbyn hyn, felly edrychwch unwaith eto.',
  closeTo: 'Mae hyn yn agos at rywbeth nad yw polisi eich ysgol yn ei ganiatáu, felly edrychwch unwaith eto.',
  forbiddenBy: (schools) => `Nid yw polisi ${schools} yn caniatáu hyn, felly edrychwch unwaith eto.`,
  advisedAgainstBy: (schools) => `Mae polisi ${schools} yn cynghori yn erbyn hyn, felly edrychwch unwaith eto.`,
  closeToBy: (schools) => `Mae hyn yn agos at rywbeth nad yw polisi ${schools} yn ei ganiatáu, felly edrychwch unwaith eto.`,
  schoolAccount: {
    shown: 'Cyfrif ysgol',
    spoken: (name) => `Gwiriwyd fel cyfrif ysgol${name}. Pwyswch os eich cyfrif eich hun ydyw.`,
  },
  ownAccount: {
    shown: 'Eich cyfrif chi',
    spoken: (name) => `Gwiriwyd fel eich cyfrif eich hun${name}. Pwyswch os ydych yn ysgrifennu ar ran yr ysgol.`,
  },
  chooseSchool: 'Dewis ysgol',
  noSchool: 'Nid yw Second Glance yn gwybod eich ysgol eto',
  clear: 'Dim byd i’w ystyried',
  partly: 'Ni welwyd dim, ond nid oedd modd gwirio’r cyfan',
  unchecked: 'Nid oedd modd ei wirio',
  toLookAt: (count) =>
    plural(count, {
      zero: `${written(count)} peth i’w hystyried`,
      one: `${written(count)} peth i’w ystyried`,
      two: `${written(count)} beth i’w hystyried`,
      few: `${written(count)} pheth i’w hystyried`,
      many: `${written(count)} pheth i’w hystyried`,
      other: `${written(count)} peth i’w hystyried`,
    }),
  announced: (count, first) =>
    plural(count, {
      zero: `Second Glance: ${written(count)} peth i’w hystyried. ${first}.`,
      one: `Second Glance: un peth i’w ystyried. ${first}.`,
      two: `Second Glance: dau beth i’w hystyried. ${first}.`,
      few: `Second Glance: tri pheth i’w hystyried. ${first}.`,
      many: `Second Glance: chwe pheth i’w hystyried. ${first}.`,
      other: `Second Glance: ${written(count)} peth i’w hystyried. ${first}.`,
    }),
  announcedUnchecked: 'Second Glance: nid oedd modd gwirio’r drafft.',
  tooLong: 'Mae’r drafft hwn yn hir iawn: dim ond ei ran gyntaf a wiriwyd.',
  here: 'Gwiriwyd ar y cyfrifiadur hwn. Nid oes neb yn cael gwybod.',
};
