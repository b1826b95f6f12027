// Which site a host belongs to, and that sites can be listed where there is no page.
import { describe, expect, it } from 'vitest';
import { Platform } from '../../../src/model/words';
import { siteFor, sites } from '../../../src/sites/catalogue';

describe('the catalogue', () => {
  it('holds one site for each platform', () => {
    // Our own pages are a platform too, but no site.
    expect(sites.map(({ id }) => id).sort()).toEqual(Platform.options.filter((id) => id !== 'practice').sort());
  });

  it.each([
    ['www.facebook.com', 'facebook'],
    ['m.facebook.com', 'facebook'],
    ['facebook.com', 'facebook'],
    ['www.messenger.com', 'facebook'],
    ['x.com', 'x'],
    ['www.linkedin.com', 'linkedin'],
    ['uk.linkedin.com', 'linkedin'],
    ['www.instagram.com', 'instagram'],
  ])('%s is %s', (hostname, id) => {
    expect(siteFor(hostname)?.id).toBe(id);
  });

  it.each(['notfacebook.com', 'facebook.com.example', 'api.x.com', 'max.com', 'x.com.example', 'linkedin.example', '', 'com'])(
    '%s is none of them',
    (hostname) => {
      expect(siteFor(hostname)).toBeNull();
    },
  );
});
