// Cases that document, test and demonstrate where the school's logo, crest or letterhead is used.
import type { Example, Examples } from '../define';

const photo = { media: ['image'] } as const satisfies Partial<Example>;
const flagged =
  (kind: string) =>
  (text: string, mark: string, over: Partial<Example> = {}) => ({ text, marks: [mark], kind, ...over });
const account = flagged('account-picture');
const used = flagged('logo-used');
const shown = (text: string, mark: string, over: Partial<Example> = {}) => ({
  ...flagged('logo-shown')(text, mark, { ...photo, ...over }),
});
const worn = (text: string, mark: string, over: Partial<Example> = {}) => ({
  ...flagged('worn')(text, mark, { ...photo, ...over }),
});
const quiet = (text: string, because: string, over: Partial<Example> = {}) => ({ text, because, ...over });
const seen = (text: string, because: string) => quiet(text, because, photo);
const logos = {
  facts: { lists: [{ id: 'logos', title: 'Logos', kind: 'logo' as const, terms: ['the blue dragon', 'Zmajček'] }] },
};

export const examples: Examples = {
  flags: [
    account('New profile pic: the school crest. Very official of me', 'the school crest'),
    account('changed my cover photo to the school banner, looks smart', 'the school banner'),
    account('Finally made my LinkedIn banner with our school logo on it', 'our school logo'),
    account('BISL logo as my avatar until the end of term 💙', 'BISL logo'),
    account('Added the school badge to my profile picture for open week', 'the school badge'),
    account('my header is now the school coat of arms and nobody can stop me', 'the school coat of arms'),
    account('Got the school logo frame on my display picture, thoughts?', 'the school logo'),
    account('Profile photo: school logo. Teacher of French.', 'school logo', { surface: 'bio' }),
    account('Nova profilna slika: šolski logotip 😎', 'šolski logotip'),
    used('Made flyers for my tutoring with the school logo at the top so parents know I am legit', 'the school logo'),
    used('used the school letterhead to complain to the bank lol', 'the school letterhead'),
    used('Knocked up some business cards with our school crest on them', 'our school crest'),
    used('Wrote my reference for the landlord on school headed paper', 'school headed paper'),
    used('Put the BISL crest on my Etsy worksheets', 'the BISL crest'),
    used('I’ve stuck the school’s logo on my revision videos', 'the school’s logo'),
    used('Photoshopped the school badge onto the death star', 'the school badge'),
    used('popped our school emblem on the invitations to my summer party', 'our school emblem'),
    used('my podcast cover now has the blue dragon on it', 'the blue dragon', logos),
    used('Na svoje letake za inštrukcije sem dala šolski logotip', 'šolski logotip'),
    used('Branded my side hustle with the school colours and crest', 'the school colours and crest'),
    used('Running my Saturday club from my own page, school branding and all', 'school branding'),
    shown('Complained to the gas people on school letterhead (pic below)', 'school letterhead'),
    shown('Iced the school badge onto a leaving cake 🎂', 'the school badge'),
    shown('Look what I embroidered! The school crest in 40 colours', 'The school crest'),
    shown('our school logo in latte foam ☕', 'our school logo'),
    shown('BISL crest, watercolour, two hours', 'BISL crest'),
    shown('the school banner looks even better on my balcony', 'the school banner'),
    shown('Meet Zmajček, who lives on my desk now', 'Zmajček', logos),
    account('Swapped my LinkedIn banner for the one with our crest. Grown-up now', 'our crest'),
    account('Set the crest as my WhatsApp and Facebook picture. Loyal to a fault', 'the crest'),
    used('Nicked the school’s Canva template for my wedding invites', 'the school’s Canva template'),
    used('My podcast now opens with the school’s logo and jingle', 'the school’s logo'),
    shown('My side business cards are here, and doesn’t the school shield look good on them', 'the school shield'),
    worn('New staff hoodie with the school crest, living in it', 'the school crest'),
    worn('Me in my school fleece on top of Triglav', 'my school fleece'),
    worn('Still wearing my staff lanyard in the supermarket 🤦', 'my staff lanyard'),
    worn('School polo shirt, school cap, sunburn. PE teacher chic', 'School polo shirt'),
    worn('my BISL jacket has been to more countries than I have', 'my BISL jacket'),
  ],
  ignores: [
    // Lessons and competitions.
    quiet('Logo competition in Year 3 today, so many unicorns', 'a lesson'),
    quiet('We had a lesson on designing a school crest', 'a lesson'),
    quiet('Year 5 designed their own school badge', 'a lesson'),
    quiet('Teaching logos in graphics this term. They all choose trainers', 'a lesson'),
    seen('Year 8 coat of arms homework. Three dragons and a kebab', 'a lesson'),
    seen('Heraldry week: everybody drew a family crest', 'a lesson'),
    // Others' marks.
    seen('Liverpool badge cake for my nephew', 'a football club'),
    seen('New club crest looks like a crisp packet', 'a football club'),
    quiet('He kissed the badge and then he left. Football.', 'football'),
    seen('The band’s new logo is class', 'a band'),
    seen('Nike logo, but make it a swan', 'a maker'),
    seen('My new logo for the pottery stall!', 'one’s own trade'),
    quiet('Rebranding my Etsy shop, need a logo', 'one’s own trade'),
    seen('Cub scout badges sewn on at midnight', 'scouts'),
    seen('My daughter got her Blue Peter badge', 'television'),
    seen('Ironing name labels on my son’s school uniform', 'another school’s'),
    seen('My daughter’s school jumper already has paint on it', 'another school’s'),
    seen('My old school crest, found on a teaspoon in Oxfam', 'a school long left'),
    seen('University scarf weather', 'a university'),
    // The words in other senses.
    quiet('Riding the crest of a wave', 'an idiom'),
    quiet('It’s a badge of honour to survive Year 9', 'an idiom'),
    quiet('Blue badge parking at school needs sorting', 'parking'),
    quiet('The school banner headline in the paper was wrong', 'a newspaper'),
    quiet('Branding is everything, says my brother in marketing', 'an opinion'),
    quiet('Crest of the hill before sunrise', 'a hill'),
    seen('Star Wars banner up for film night', 'a film'),
    seen('Bake sale banner in the rain', 'a bake sale'),
    seen('Happy birthday banner for my mum', 'a party'),
    quiet('Prefect badges are in', 'badges for pupils'),
    quiet('Swimming badges handed out!', 'badges for pupils'),
    quiet('Visitor badge still on in Aldi', 'a visitor’s badge'),
    quiet('Name badge fell in the soup', 'a name badge'),
    // The logo spoken of and not used, or taken away.
    quiet('Who designed the school logo? It looks like a sad owl', 'talk about it'),
    quiet('I love the school’s new logo', 'talk about it'),
    quiet('We are not allowed to use the school logo on our own accounts', 'the rule itself'),
    quiet('Took the school logo off my profile picture, as asked', 'taken away'),
    quiet('Removed the school crest from my banner', 'taken away'),
    seen('Cropped the school badge out before posting, you’re welcome', 'taken away'),
    quiet('Reminder: never put the school logo on your own profile', 'advice'),
    quiet('Does the school logo have a dragon in it?', 'a question'),
    quiet('I do wish people would stop putting the school logo on everything', 'a wish'),
    quiet('The school logo competition had 400 entries, my favourite was a potato', 'a competition'),
    quiet('Should schools have logos at all? A thread', 'a debate'),
    quiet('New logo for the PTA? The one we have looks like a tooth', 'talk about it'),
    quiet('LinkedIn banner ideas please, mine is a grey rectangle', 'no mark of the school’s'),
    seen('Found my primary school jumper in the loft, badge still on', 'long ago'),
    // The official account may.
    quiet('Our new logo is here! Thank you to everybody who voted.', 'the official account', {
      account: { kind: 'school' },
      ...photo,
    }),
    quiet('New profile picture: the school crest', 'the official account', { account: { kind: 'school' } }),
    // Clothes without a mark, or nobody’s picture.
    quiet('School uniform should be abolished. Discuss', 'a debate'),
    quiet('I left my lanyard on the bus again', 'no picture'),
    seen('New hoodie, who dis', 'no school’s'),
    seen('World Book Day costume sorted', 'a costume'),
    seen('Sunset from the ferry', 'a view'),
    quiet('', 'no words'),
  ],
};
