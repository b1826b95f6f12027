// What the words on Instagram's buttons mean, in the languages they are most met in. Hints: where they fail, the place decides.

export type Meaning = 'follow' | 'following' | 'message' | 'confirm' | 'decline' | 'repost' | 'other';

/** Separated by commas; as shown, but for case. */
const WORDS: Readonly<Record<Meaning, string>> = {
  follow:
    'follow, follow back, dilyn, dilyn yn ôl, suivre, suivre en retour, s’abonner, s’abonner en retour, folgen, auch folgen, abonnieren, ' +
    'zurückfolgen, seguir, seguir también, seguir de volta, segui, segui anche tu, volgen, terugvolgen, obserwuj, również obserwuj, följ, ' +
    'följ tillbaka, følg, følg tilbage, følg tilbake, seuraa, takip et, sen de takip et, urmărește, sledovat, követés, sledi, zaprati, ' +
    'ακολουθήστε, подписаться, стежити, متابعة, عقب, עקוב, फ़ॉलो करें, フォローする, 关注, 關注, 追蹤, 팔로우, lean, theo dõi, ikuti',
  following:
    'following, requested, unfollow, yn dilyn, gofynnwyd, dad-ddilyn, peidio â dilyn, abonné, abonné(e), abonnée, suivi, suivi(e), demandé, demande envoyée, ' +
    'ne plus suivre, se désabonner, gefolgt, abonniert, angefragt, nicht mehr folgen, entfolgen, siguiendo, solicitado, pendiente, dejar de seguir, a seguir, ' +
    'seguindo, pedido, pedido enviado, deixar de seguir, segui già, richiesta effettuata, non seguire più, volgend, aangevraagd, ontvolgen, ' +
    'obserwujesz, obserwowanie, wysłano prośbę, följer, begärt, følger, anmodet, forespurt, seurataan, pyydetty, takiptesin, takip, istek gönderildi, sleduji, ' +
    'követed, sledite, pratiš, подписки, вы подписаны, запрос отправлен, стежите, تتابع, متابَع, تم الطلب, フォロー中, リクエスト済み, 已关注, 已關注, 追蹤中, 팔로잉, 요청됨',
  message:
    'message, send message, neges, anfon neges, contacter, écrire, envoyer un message, nachricht, nachricht senden, mensaje, enviar mensaje, ' +
    'mensagem, enviar mensagem, messaggio, invia un messaggio, invia messaggio, bericht, bericht sturen, wiadomość, wyślij wiadomość, meddelande, skicka meddelande, besked, melding, ' +
    'send besked, send melding, viesti, mesaj, mesaj gönder, zpráva, üzenet, sporočilo, poruka, сообщение, написать, повідомлення, مراسلة, رسالة, הודעה, メッセージ, 发消息, 發送訊息, 메시지 보내기',
  confirm:
    'confirm, accept, approve, allow, cadarnhau, derbyn, confirmer, accepter, bestätigen, annehmen, confirmar, aceptar, aceitar, conferma, accetta, bevestigen, accepteren, ' +
    'potwierdź, akceptuj, zaakceptuj, bekräfta, godkänn, bekræft, accepter, bekreft, godta, vahvista, hyväksy, onayla, kabul et, confirmă, potvrdit, megerősítés, potrdi, potvrdi, ' +
    'подтвердить, принять, підтвердити, تأكيد, قبول, אישור, 承認, 確認, 确认, 接受, 확인, 수락',
  decline:
    'delete, decline, remove, ignore, dismiss, block, hide, report, dileu, gwrthod, tynnu, diystyru, supprimer, refuser, ignorer, retirer, bloquer, löschen, ablehnen, entfernen, blockieren, ' +
    'eliminar, rechazar, ocultar, bloquear, excluir, recusar, remover, elimina, rimuovi, rifiuta, blocca, verwijderen, weigeren, blokkeren, usuń, odrzuć, zablokuj, ta bort, radera, slet, slett, fjern, ' +
    'poista, sil, kaldır, șterge, smazat, odstranit, törlés, izbriši, odstrani, ukloni, удалить, отклонить, видалити, حذف, إزالة, رفض, מחיקה, הסרה, 削除, 删除, 刪除, 移除, 삭제',
  repost:
    'repost, ailbostio, republier, repartager, reposten, republicar, repostar, repubblica, ripubblica, opnieuw plaatsen, repostować, podaj dalej, репост, репостнуть, إعادة النشر, 再投稿, リポスト, 转发, 轉發, 리포스트',
  other:
    'reply, like, share, save, comment, send, cancel, switch, edit profile, edit, more, see all, see more, view profile, see translation, unblock, close, ' +
    'ateb, hoffi, rhannu, cadw, sylw, anfon, canslo, newid, golygu, golygu’r proffil, rhagor, gweld pob un, gweld y cyfieithiad, cau, ' +
    'répondre, j’aime, partager, enregistrer, commenter, commentaire, envoyer, annuler, changer, modifier le profil, plus, voir tout, voir la traduction, ' +
    'antworten, gefällt mir, teilen, speichern, kommentieren, senden, abbrechen, wechseln, profil bearbeiten, mehr, alle ansehen, übersetzung anzeigen, ' +
    'responder, me gusta, compartir, guardar, comentar, enviar, cancelar, cambiar, editar perfil, más, ver todo, ver traducción, ' +
    'curtir, gosto, compartilhar, partilhar, salvar, mudar, mais, ver tudo, rispondi, mi piace, condividi, salva, commenta, invia, annulla, passa a, modifica profilo, altro, mostra tutto',
};

const meanings: ReadonlyMap<string, Meaning> = new Map(
  (Object.entries(WORDS) as [Meaning, string][]).flatMap(([meaning, words]) =>
    words.split(', ').map((word) => [word, meaning] as const),
  ),
);

/** Returns `null` for words that are not known, which is no sign of anything. */
export const meaningOf = (words: string): Meaning | null =>
  meanings.get(words.trim().toLocaleLowerCase('en').replaceAll("'", '’').replaceAll(/\s+/g, ' ')) ?? null;
