// Accounts as people paste them: links of the four sites in all their forms, handles, and things that are no account.
import { describe, expect, it } from 'vitest';
import { readAccounts } from '../../../entrypoints/pages/read-accounts';

const one = (text: string) => {
  const { accounts, problems } = readAccounts(text, null);
  expect(problems).toEqual([]);
  expect(accounts).toHaveLength(1);
  return `${accounts[0]?.platform} ${accounts[0]?.handle}`;
};

describe('links', () => {
  it.each([
    ['https://x.com/penhale_choir', 'x penhale_choir'],
    ['twitter.com/penhale_choir?lang=en', 'x penhale_choir'],
    ['https://mobile.twitter.com/penhale_choir/status/1', 'x penhale_choir'],
    ['https://www.instagram.com/history.at.school/', 'instagram history.at.school'],
    ['https://instagram.com/stories/choir/12345', 'instagram choir'],
    ['https://www.facebook.com/PenhaleValleySchool', 'facebook PenhaleValleySchool'],
    ['https://en-gb.facebook.com/pages/Penhale-Valley-School/123456789', 'facebook Penhale Valley School'],
    ['https://www.facebook.com/p/Penhale-Valley-School-100064123456789/', 'facebook Penhale Valley School'],
    ['m.facebook.com/penhale.choir', 'facebook penhale.choir'],
    ['https://uk.linkedin.com/in/nia-quill-1a2b', 'linkedin nia-quill-1a2b'],
    ['https://www.linkedin.com/school/penhale-valley-school/about/', 'linkedin penhale valley school'],
    ['https://www.linkedin.com/company/ysgol-g%C5%B5yl', 'linkedin ysgol gŵyl'],
  ])('%s', (link, wanted) => {
    expect(one(link)).toBe(wanted);
  });

  it.each([
    ['https://www.facebook.com/profile.php?id=1000', 'leads to no account on Facebook'],
    ['https://www.facebook.com/groups/parents', 'leads to no account on Facebook'],
    ['https://x.com/home', 'leads to no account on X (Twitter)'],
    ['https://x.com/', 'leads to no account on X (Twitter)'],
    ['https://www.instagram.com/p/Abc123', 'leads to no account on Instagram'],
    ['https://www.linkedin.com/feed/', 'leads to no account on LinkedIn'],
    ['https://penhale.example/facebook.com/choir', 'Only links to'],
    ['https://notfacebook.com/choir', 'Only links to'],
    ['https://facebook.com.penhale.example/choir', 'Only links to'],
    ['https://', 'is no link'],
    ['@choir', 'On which site'],
  ])('%s is told what it is', (link, says) => {
    const { accounts, problems } = readAccounts(link, null);
    expect(accounts).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(says)]);
  });
});

describe('several at once', () => {
  it('are each read, once, and what is wrong takes nothing from the rest', () => {
    const text = 'https://x.com/choir https://x.com/Choir\nhttps://instagram.com/chess, @history; https://school.example/x';
    expect(readAccounts(text, 'facebook')).toEqual({
      accounts: [
        { platform: 'x', handle: 'choir' },
        { platform: 'instagram', handle: 'chess' },
        { platform: 'facebook', handle: 'history' },
      ],
      problems: [expect.stringContaining('leads to school.example')],
    });
  });

  it('a name with spaces stays whole', () => {
    expect(readAccounts('Penhale Valley School', 'linkedin').accounts).toEqual([
      { platform: 'linkedin', handle: 'Penhale Valley School' },
    ]);
  });
});
