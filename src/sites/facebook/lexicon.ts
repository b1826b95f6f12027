// Words of Facebook's own labels, in the languages that are met most. Hints only: what is not understood is told by its place.

export const COMMENT =
  /(?<!\p{L})(comment\p{L}*|coment\p{L}*|komment\p{L}*|koment\p{L}*|sylw|reageer|reageren|reactie|skomentuj|yorum)(?!\p{L})|تعليق|коммент|комент|σχολ|टिप्पणी|মন্তব্য|تبصرہ/iu;
export const REPLY =
  /(?<!\p{L})(reply|answer|ateb|ymateb|répond(re|ez|s)|répons\p{L}*|antwort\p{L}*|antwoord\p{L}*|beantwoord\p{L}*|respond\p{L}*|responde[rs]?|respuesta|resposta|rispond\p{L}*|rispost\p{L}*|odpowied\p{L}*|odgovor\p{L}*|odpov\p{L}*|răspunde\p{L}*|yanıtla|yanıt|svar\p{L}*)(?!\p{L})|رد على|الرد|ответ|відпові|απάντη|जवाब|উত্তর|جواب/iu;
export const MESSAGE =
  /^(aa|message|write to .*|send (a )?message( .*)?|neges|ysgrifennu at .*|anfon neges( .*)?|écrire à .*|nachricht( .*)?|mensaje|mensagem|messaggio|bericht|wiadomość|sporočilo|poruka|zpráva|mesaj|meddelande|رسالة|مراسلة)$/iu;
export const MIND =
  /^(what.s on your mind|write something|say something|create a (public )?post|beth sydd ar eich meddwl|ysgrifennwch rywbeth|quoi de neuf|exprimez-vous|was machst du gerade|schreib etwas|qué estás pensando|escribe algo|a cosa stai pensando|scrivi qualcosa|no que (você )?est(á|ás) a? ?pens|waar denk je aan|co słychać|o čem razmišljaš|o čemu razmišljaš|ce ai în minte|ne düşünüyorsun|بم تفكر)/iu;
/** What a box for words to a share asks for; told apart from a post's only by words. */
export const SHARE_BOX =
  /^(say something about this|write something about this|dwedwch rywbeth am hyn|parlez-en|exprimez-vous à propos|sag etwas dazu|di algo sobre esto|di qualcosa|diz algo sobre isto|diga algo sobre isso|zeg iets hierover|powiedz coś|povej nekaj o tem|reci nešto o ovome)/iu;

/** Whole labels, in lower case and without marks. */
export const POST: ReadonlySet<string> = new Set(
  'post|publish|post now|postio|cyhoeddi|publier|posten|veröffentlichen|publicar|publica|pubblica|plaatsen|opublikuj|objavi|zveřejnit|postează|paylaş|نشر|опубликовать|опублікувати|δημοσίευση'.split(
    '|',
  ),
);
export const NEXT: ReadonlySet<string> = new Set(
  'next|nesaf|suivant|weiter|siguiente|avanti|seguinte|avançar|volgende|dalej|naprej|dalje|další|înainte|ileri|التالي|далее|далі|επόμενο'.split(
    '|',
  ),
);
export const SAVE: ReadonlySet<string> = new Set(
  'save|save changes|cadw|enregistrer|speichern|guardar|salva|salvar|opslaan|zapisz|shrani|spremi|uložit|salvează|kaydet|حفظ|сохранить|зберегти|αποθήκευση'.split(
    '|',
  ),
);
export const CANCEL: ReadonlySet<string> = new Set(
  'cancel|close|back|discard|canslo|cau|yn ôl|annuler|abbrechen|cancelar|annulla|annuleren|anuluj|prekliči|odustani|zrušit|anulează|iptal|إلغاء|отмена|скасувати|ακύρωση'.split(
    '|',
  ),
);
export const SHARE: ReadonlySet<string> = new Set(
  'share|rhannu|partager|teilen|compartir|condividi|partilhar|compartilhar|delen|udostępnij|deli|podijeli|sdílet|distribuie|مشاركة|поделиться|поширити'.split(
    '|',
  ),
);
export const SHARE_NOW: ReadonlySet<string> = new Set(
  'share now|rhannu nawr|rhannu yn awr|partager maintenant|jetzt teilen|compartir ahora|condividi ora|condividi adesso|partilhar agora|compartilhar agora|nu delen|udostępnij teraz|deli zdaj|podijeli sada|podijeli odmah|sdílet nyní|distribuie acum|şimdi paylaş|hemen paylaş|مشاركة الآن|شارك الآن|المشاركة الآن|поделиться сейчас|поширити зараз'.split(
    '|',
  ),
);
export const SEND: ReadonlySet<string> = new Set(
  'send|send message|press enter to send|comment|post comment|post reply|reply|post|anfon|postio sylw|postio ateb|sylw|ateb|envoyer|commenter|répondre|senden|kommentieren|antworten|enviar|comentar|responder|invia|commenta|rispondi|verzenden|plaatsen|reageren|wyślij|skomentuj|odpowiedz|pošlji|komentiraj|odgovori|pošalji|odeslat|trimite|gönder|إرسال|تعليق|отправить|надіслати'.split(
    '|',
  ),
);

export const ADD_FRIEND: ReadonlySet<string> = new Set(
  'add friend|add as friend|add as a friend|add|ychwanegu ffrind|ychwanegu fel ffrind|ychwanegu at ffrindiau|ychwanegu|ajouter|ajouter comme ami|ajouter un ami|ajouter une amie|ajouter comme amie|freund in hinzufügen|freundin hinzufügen|freund hinzufügen|als freund hinzufügen|agregar amigo|agregar a amigos|añadir a amigos|añadir amigo|agregar|aggiungi|aggiungi agli amici|aggiungi amico|adicionar|adicionar amigo|adicionar aos amigos|vriend toevoegen|vriendschapsverzoek verzenden|dodaj do znajomych|dodaj znajomego|dodaj prijatelja|dodaj med prijatelje|přidat přítele|přidat mezi přátele|adaugă prieten|adaugă la prieteni|arkadaş ekle|arkadaşı ekle|arkadaşlarına ekle|إضافة صديق|إضافة كصديق|إضافة|добавить в друзья|додати в друзі|додати до друзів|προσθήκη φίλου|मित्र जोड़ें|दोस्त जोड़ें'.split(
    '|',
  ),
);
export const CONFIRM: ReadonlySet<string> = new Set(
  'confirm|confirm request|confirm friend request|accept|accept request|cadarnhau|cadarnhau cais|derbyn|derbyn cais|confirmer|accepter|bestätigen|annehmen|confirmar|confirmar solicitud|aceptar|conferma|accetta|confirmar pedido|aceitar|bevestigen|accepteren|potwierdź|akceptuj|potrdi|potrdi prošnjo|sprejmi|potvrdi|prihvati|potvrdit|přijmout|confirmă|acceptă|onayla|kabul et|تأكيد|قبول|подтвердить|принять|підтвердити|прийняти|επιβεβαίωση|पुष्टि करें|নিশ্চিত করুন'.split(
    '|',
  ),
);
export const FOLLOW: ReadonlySet<string> = new Set(
  'follow|follow page|dilyn|suivre|s’abonner|s abonner|folgen|abonnieren|seguir|segui|volgen|obserwuj|sledi|prati|sledovat|urmărește|takip et|متابعة|تابع|подписаться|стежити|ακολουθήστε|फ़ॉलो करें|অনুসরণ করুন'.split(
    '|',
  ),
);
export const WRITE_TO: ReadonlySet<string> = new Set(
  'message|send message|send a message|message now|neges|anfon neges|message privé|envoyer un message|écrire un message|contacter|nachricht|nachricht senden|mensaje|enviar mensaje|enviar un mensaje|messaggio|invia messaggio|invia un messaggio|mensagem|enviar mensagem|bericht|bericht sturen|bericht verzenden|wiadomość|wyślij wiadomość|sporočilo|pošlji sporočilo|poruka|pošalji poruku|zpráva|poslat zprávu|mesaj|trimite mesaj|trimite un mesaj|mesaj gönder|مراسلة|رسالة|إرسال رسالة|сообщение|написать сообщение|повідомлення|надіслати повідомлення|μήνυμα|संदेश|मैसेज|বার্তা'.split(
    '|',
  ),
);

export const ONLY_ME =
  /(?<!\p{L})(only me|fi yn unig|dim ond fi|moi uniquement|nur ich|solo yo|solo io|solo tu|só eu|somente eu|alleen ik|tylko ja|samo jaz|samo ja|jen já|doar eu|sadece ben)(?!\p{L})|أنا فقط|только я|лише я/iu;
export const FRIENDS =
  /(?<!\p{L})(friends|ffrindiau|amie?s|freunde|amigos|amici|vrienden|znajomi|prijatelji|přátelé|prieteni|arkadaşlar)(?!\p{L})|الأصدقاء|أصدقاء|друзья|друзі|φίλοι/iu;
export const PUBLIC =
  /(?<!\p{L})(public|anyone|everyone|cyhoedd(us)?|pawb|öffentlich|público|pubblica|tutti|openbaar|iedereen|publiczne|javno|veřejné|herkese açık)(?!\p{L})|العامة|عام|доступно всем|усім/iu;

/** "As somebody", where the name follows; in other languages the name is told by its capitals. */
export const ACTING_AS = /^(?:write a |post a )?(?:public )?(?:comment|reply|answer)(?: publicly)? as (.+?)[\s.…]*$/iu;

/** First parts of addresses that are no person's and no page's. */
export const NO_PROFILE: ReadonlySet<string> = new Set(
  'ads business bookmarks composer dialog events friends fundraisers gaming games groups hashtag help home.php live live_producer login logout marketplace memories messages notifications pages permalink.php photo photo.php photos places plugins policies privacy professional_dashboard reel reels requests saved search settings share sharer stories story.php support terms t e2ee video video.php videos watch'.split(
    ' ',
  ),
);
