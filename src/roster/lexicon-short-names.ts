// What people with a given name are called for short. Data, no rules.

/** A whole name, then its short forms, folded; a form may belong to several names. */
export const FORMS: readonly (readonly string[])[] = `
  abigail abi abbie abby gail
  abdullah abdul
  abdulrahman abdul
  adelaide addie ada heidi della
  agnieszka aga agnes
  aleksander aleksandar aleks sandi sasa
  aleksandra sandra sasa ola
  alexander alex alec alexis sandy xander lex
  alexandra alex alexa lexi lexie sandra sasha
  alfred alf alfie fred freddie freddy
  alice ali allie
  alison ali allie
  alistair alasdair ali al
  amanda mandy
  amelia amy millie milly mia melia
  anastasia ana stacy stacey nastja
  andrew andy drew
  andrej andraz drejc
  angela angie
  angharad hari
  ann anne anna annie nan
  annabel annabelle bella belle anna
  anthony antony tony ant
  antonia toni tonia
  archibald archie archy
  arthur art artie
  augustus gus august
  bartholomew bart
  beatrice beatrix bea bee trixie
  benjamin ben benny benji
  bernard bernie
  bethany bethan beth
  bethan beth
  blaz blazek
  bostjan bosko
  bradley brad
  bronwen bron
  cameron cam
  caroline carrie caro
  cassandra cass cassie sandra
  catherine katherine kathryn katharine cathy kathy cath kath kate katie kat kitty
  caitlin cait katie
  charles charlie charley chas chuck
  charlotte lottie lotty charlie charley char lotte
  christian chris
  christina christine tina chris chrissie
  christopher chris kit topher
  clementine clemmie clem
  constance connie
  cynthia cindy
  daniel dan danny
  danielle dani danni
  david dave davey davy dai dafydd
  deborah debbie debs deb
  dominic dom
  dorothy dot dottie dolly
  douglas doug dougie
  edward ed eddie eddy ted teddy ned
  edwin ed eddie
  edmund ed eddie ned
  eleanor elinor ellie elly nell nellie ella nora elle
  elizabeth elisabeth liz lizzie lizzy beth betty bess eliza libby lisa betsy elsie lily
  eloise ellie elle
  emily em emmy emmie millie
  emma em emmy
  emmanuel manny
  emmanuella ella emma
  ernest ernie
  esther essie
  evelyn evie eve
  ezekiel zeke
  felicity fliss flick
  ffion ffi
  florence flo flossie florrie
  franciszek franek
  frances fran frankie fanny
  francesca fran frankie chessie cesca
  francis frank frankie
  franc france franci
  frederick frederic fred freddie freddy
  gabriel gabe gabi
  gabriella gabriela gabby gabi ella
  genevieve gen evie
  geoffrey jeffrey geoff jeff
  george georgie
  georgia georgie
  georgina georgie gina
  gerald gerry jerry
  gregory greg
  gregor grega
  gwendolyn gwen
  gwenllian gwen llio
  gwilym gwil
  harold harry hal
  harriet hattie harrie etta
  helen nell nellie
  helena lena
  henry harry hal hank
  henrietta etta hettie hattie
  hermione hermie
  hugh hughie
  humphrey humph
  ignacy ignas nacek
  ikechukwu ike
  imogen immy immie imo
  isaac zac ike
  isabel isabella isabelle izzy izzie bella belle issy isa
  ivan ivo
  jacob jake jakey
  jakub kuba
  jakob jaka
  james jamie jim jimmy jem
  jane janie jenny
  janez jani jan
  jasmine jas jazz
  jemima jem mima
  jennifer jen jenny jenni
  jeremy jem jerry
  jessica jess jessie
  joanna joanne jo
  john johnny jack jon
  jonathan jon jonny jono
  jonathon jon jonny jono
  joseph joe joey
  josephine jo josie
  joshua josh
  joze joza pepi
  juan juancho
  judith judy jude
  julia jules
  julian jules
  juliet jules
  katarina kata katja
  katarzyna kasia
  katie kate
  kenneth ken kenny
  khadija dija
  kimberley kim
  kristina tina kris
  laurence lawrence larry laurie loz
  leonard leo len lenny
  leonardo leo
  leopold leo
  lewis lew
  llewellyn llew lyn
  louis lou
  louise lou
  louisa lou
  lucy luce
  lucinda lucy cindy
  madeleine madeline maddie maddy
  madison maddie
  magdalena magda lena maja
  malgorzata gosia
  marek mareczek
  margaret maggie meg peggy marge greta daisy
  marija marica mica
  maria mia
  marjeta meta
  martha marti matty
  matthew matt matty
  matevz matic
  matjaz matic
  matilda tilly tillie mattie
  maximilian max
  maxwell max
  megan meg
  michael mike mick mickey micky
  michelle shelly
  miguel migui
  mihael miha
  mihael misko
  millicent millie milly
  mohammed mohamed muhammad mohammad muhammed mo moh
  morgan mo
  myfanwy myf fanw
  nathan nate nath
  nathaniel nathan nate nat
  natalie nat
  nicholas nicolas nick nicky
  nicola nicky nic nikki
  nikolaj niko
  nikola niko
  olivia liv livvy ollie livia
  oliver ollie olly
  oluwaseun seun
  oluwatobi tobi
  oluwatobiloba tobi oluwatobi
  oluwadamilola dami damilola
  oluwafemi femi
  oluwatosin tosin
  oluwakemi kemi
  olufemi femi
  chukwuemeka emeka
  chidiebere chidi
  adebayo bayo ade
  adeola ade ola
  temitope temi tope
  babatunde tunde
  ayodele ayo dele
  penelope penny
  patricia pat patty tricia trish
  patrick pat paddy
  peter pete
  philip phillip phil pip
  philippa pippa pip
  phoebe phoebs
  rachel rach
  rebecca becky becca becks
  reginald reg reggie
  rhiannon rhi
  richard rich richie rick ricky dick
  robert rob robbie bob bobby bert
  roberta bobbie
  ronald ron ronnie
  rosemary rose rosie
  rosalind ros roz
  rosie rose
  rupert rupe
  samantha sam sammy
  samuel sam sammy
  sarah sally sadie
  sebastian seb basti
  sebastijan seb sebo
  shannon shan
  simon si
  sophia sophie soph
  sophie soph
  stanislav stane
  stanislaw stas
  stanley stan
  stephen steven steve stevie steph
  stephanie steph steffi
  susan susannah suzanne sue susie suzie
  sylvester syl
  tabitha tabby
  tadej tadi
  tereza reza
  teresa theresa tess tessa terri
  terence terry
  thaddeus thad tadej
  theodore theo ted teddy
  theodora thea dora theo
  thomas tom tommy
  timothy tim timmy
  tobias toby tobi
  tomasz tomek
  tomaz tomo
  valentina tina val
  valentin tine val
  veronica ronnie vera
  victor vic
  victoria vicky vicki tori vix
  vincent vinnie vince
  walter wally walt
  wilfred wilf fred
  william will bill billy willy liam wil
  winifred winnie fred
  wojciech wojtek
  yusuf yus
  zachary zachariah zac zach zack zak
  zbigniew zbyszek
  zuzanna zuza zuzia
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));
