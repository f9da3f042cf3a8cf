/** Letters and digits of any script end a word; `\b` knows those of English alone. */
const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;

/**
 * How people write goals that count what is done instead of what comes of it (F8, F11), by language: a phrase that fits one of the
 * patterns is such a goal. Each pattern needs the thing together with the doing or the counting of it, since a thing alone may well
 * stand in an outcome ("calls solved at once", "training days of a new clerk"). Things that customers themselves live on, such as
 * demos, visits or check-ins of guests, are left out.
 */
export const ACTIVITY_WORDS: Readonly<Record<'en' | 'de' | 'zh', readonly RegExp[]>> = { en: english(), de: german(), zh: chinese() };

/** Less of an activity is a gain of the customer. */
export const LESS = new RegExp(String.raw`${START}(?:reduce|reduction|cut|fewer|less|lower|shorter|shorten|avoid|weniger|reduzier\p{L}*|senke\p{L}*|kürzer\p{L}*|verkürz\p{L}*|vermeid\p{L}*)${END}|减少|降低|缩短|更少|避免`, 'iu');

function english(): RegExp[] {
  const meetings = String.raw`(?:qbrs|(?:quarterly |executive )?business reviews|quarterly reviews|meetings|workshops|webinars|touch-?points|(?:training|onboarding) sessions|trainings)`;
  const messages = String.raw`(?:e-?mails|calls|newsletters|surveys|invitations)`;
  const oneMeeting = String.raw`(?:qbr|(?:business|quarterly) review|meeting|workshop|webinar|check-?ins?|training)`;
  return [
    // QBRs held, training sessions delivered, e-mails sent
    words(String.raw`(?:${meetings}|check-?ins|training) (?:held|delivered|conducted|completed|done|run|given|hosted|organi[sz]ed)`),
    words(String.raw`${messages} (?:sent|made|placed|written)`),
    words(String.raw`(?:users|people|staff|employees|admins|managers) trained`),
    // number of meetings, # of QBRs, meetings per quarter
    words(String.raw`(?:number|count|amount) of (?:\S+ )?${meetings}`),
    new RegExp(String.raw`# ?(?:of )?${meetings}${END}`, 'iu'),
    new RegExp(String.raw`^(?:\S+ )?${meetings} (?:per|a|each|every) (?:week|month|quarter|year)$`, 'iu'),
    // hold four workshops, deliver admin training, send a monthly newsletter
    new RegExp(String.raw`^(?:hold|run|deliver|conduct|host|organi[sz]e|schedule|attend|give|complete) (?:\S+ ){0,3}(?:${meetings}|${oneMeeting})${END}`, 'iu'),
    new RegExp(String.raw`^(?:send|make|write) (?:\S+ ){0,3}(?:${messages}|e-?mail|call|newsletter|survey)${END}`, 'iu'),
  ];
}

function german(): RegExp[] {
  const meetings = String.raw`(?:\p{L}*-?)(?:qbrs?|meetings?|besprechung(?:en)?|schulung(?:en)?|trainings?|workshops?|webinare?|quartalsgespräche?)`;
  const messages = String.raw`(?:(?:e-?)?mails?|anrufe|telefonate|newsletter|einladungen)`;
  return [
    // Schulungen durchgeführt, Workshops abhalten, durchgeführte Schulungen
    words(String.raw`${meetings} (?:abgehalten|gehalten|durchgeführt|geführt|veranstaltet|absolviert|abhalten|halten|durchführen|führen|veranstalten|organisieren)`),
    words(String.raw`(?:abgehaltene|gehaltene|durchgeführte|geführte|veranstaltete|absolvierte)[nr]? ${meetings}`),
    // E-Mails versendet, versendete E-Mails
    words(String.raw`${messages} (?:verschickt|versendet|gesendet|versenden|verschicken|schreiben|geführt|führen)`),
    words(String.raw`(?:verschickte|versendete|gesendete|geführte)[nr]? ${messages}`),
    // Anzahl der Workshops, geschulte Anwender
    words(String.raw`(?:an)?zahl (?:der )?${meetings}`),
    words(String.raw`geschulte[nr]? (?:nutzer|anwender|mitarbeiter|personen)(?:innen)?`),
  ];
}

function chinese(): RegExp[] {
  const things = '(?:会议|培训|研讨会|工作坊|季度回顾|业务回顾|拜访|回访|QBR|邮件|电话)';
  return [
    // 培训次数, 会议场次
    new RegExp(String.raw`${things}的?(?:次数|场次|场数|数量|总数|封数)`, 'iu'),
    // 召开四次会议, 举办培训, 发送邮件
    new RegExp(String.raw`(?:召开|举办|举行|开展|组织|进行|完成|发送|拨打|安排)[^,，。;；]{0,6}${things}`, 'iu'),
  ];
}

function words(pattern: string): RegExp {
  return new RegExp(START + pattern + END, 'iu');
}
