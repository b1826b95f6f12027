// What a card says of how somebody can be reached outside school, in Welsh.
import type { Words } from '../../language/spoken';
import type { en } from './words';

export const words: Words<typeof en> = {
  title: 'Manylion cyswllt preifat',
  why: 'Mae cyswllt drwy’r ysgol yn eich diogelu chi a’r teuluoedd: ni all neb arall dystio i’r hyn sy’n mynd i rif preifat.',
  kinds: {
    'own-phone': 'Mae hyn yn rhoi eich rhif ffôn eich hun i deuluoedd neu ddisgyblion.',
    'own-email': 'Mae hyn yn rhoi eich cyfeiriad e-bost eich hun i deuluoedd neu ddisgyblion.',
    'home-address': 'Mae hyn yn dweud ble mae rhywun yn byw.',
    'own-handle': 'Mae hyn yn gofyn i deuluoedd neu ddisgyblion ddod i’ch cyfrif preifat.',
    'own-at-large': 'Mae hyn yn rhoi eich manylion cyswllt eich hun i bawb sy’n gallu ei weld.',
    'asks-for-number': 'Mae hyn yn gofyn i deuluoedd neu ddisgyblion am eu manylion cyswllt preifat.',
    'private-invitation': 'Mae hyn yn gwahodd teuluoedd neu ddisgyblion i ysgrifennu atoch yn breifat.',
    'other-person': 'Mae hyn yn rhoi manylion cyswllt rhywun arall.',
    sale: 'Mae hyn yn rhoi manylion cyswllt ar gyfer rhywbeth sydd ar gynnig neu ar goll.',
    'reads-as': 'Mae hyn yn darllen fel manylion cyswllt preifat i deuluoedd neu ddisgyblion.',
  },
  evidence: {
    spelt: 'wedi’i ysgrifennu fel nad yw i’w weld ar unwaith',
  },
};
