import {
  categoryKinds,
  certificateKinds,
  contractTerms,
  disclosureGrounds,
  longerGrounds,
  messageChannels,
  sourceKinds,
} from './lists.ts';
import {
  count,
  date,
  flag,
  list,
  localized,
  mapOf,
  matching,
  named,
  object,
  oneOf,
  optional,
  period,
  ref,
  text,
} from '../schema/schema.ts';

/** What kinds of data there are. `kind` decides law (special categories) and detection in stores. */
export const categories = mapOf(
  object(
    {
      name: localized('What people call it.', {
        az: 'E-poçt ünvanı',
        en: 'E-mail address',
        ru: 'Адрес эл. почты',
      }),
      kind: oneOf(categoryKinds, 'Standard kind.'),
      items: optional(
        list(
          localized('One item of the category.', { az: 'IP ünvan', en: 'IP address', ru: 'IP-адрес' }),
          'What exactly it holds (IP address, browser version …).',
        ),
      ),
      sources: list(oneOf(sourceKinds, 'Where it comes from.'), 'Where the data comes from.', 1),
      sourceNote: optional(
        localized('More about the source, shown in the access answer.', {
          az: 'Facebook ilə daxil olduqda oradan alınır.',
          en: 'Taken from Facebook when you sign in with it.',
          ru: 'Получаем от Facebook, когда вы входите через него.',
        }),
      ),
      anonymous: optional(flag('True when it is collected depersonalised only.')),
      notKept: optional(
        flag('True when it is handled by others and never stored by the organisation (card data).'),
      ),
    },
    'One category.',
  ),
  'Categories of personal data, each once.',
);

export const bases = [
  'consent',
  'contract',
  'legal-obligation',
  'legitimate-interest',
  'vital-interest',
  'public-task',
  'use-of-service',
] as const;

/** Start events of retention periods; the fold of a person's events knows when each happened. */
export const startEvents = [
  'collected',
  'account.closed',
  'contract.ended',
  'consent.withdrawn',
  'last-interaction',
  'participation',
  'order.delivered',
  'request.answered',
  'case.closed',
  'purpose.reached',
  'document.issued',
  'verified',
] as const;

export const retention = object(
  {
    keep: matching(
      '^(P(?=\\d)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?|unlimited|while-needed|law)$',
      'How long after the start event: an ISO period, or `unlimited`, `while-needed` (until the purpose is reached), `law` (the term a law sets).',
      'P1Y',
    ),
    atLeast: optional(period('Lower end when the text gives a range (12-24 months).', 'P12M')),
    after: oneOf(startEvents, 'The event the period starts from.'),
    orOn: optional(oneOf(startEvents, 'An event that ends it earlier (consent withdrawn).')),
    law: optional(
      named('The law that sets the term, when `keep` is `law` or the basis is legal.', {
        az: 'Vergi Məcəlləsi, 71-ci maddə',
        en: 'Tax Code, Article 71',
        ru: 'Налоговый кодекс, статья 71',
      }),
    ),
    then: oneOf(['destroy', 'anonymise'], 'What happens at the end.'),
    exceptions: optional(
      list(
        object(
          {
            for: localized('What is kept longer.', {
              az: 'Məhkəmə işi üçün lazım olan sənədlər',
              en: 'Documents needed for a court case',
              ru: 'Документы, нужные для суда',
            }),
            ground: oneOf(longerGrounds, 'Why.'),
            keep: optional(period('How long.', 'P3Y')),
          },
          'One exception.',
        ),
        'What is kept longer, and why.',
      ),
    ),
  },
  'How long data is kept for a purpose.',
);

/** One purpose: why data is used, on which basis, which data, who gets it, how long, which rights. */
export const purposes = mapOf(
  object(
    {
      name: localized('The purpose in a few words.', {
        az: 'Sifarişin çatdırılması',
        en: 'Delivering orders',
        ru: 'Доставка заказов',
      }),
      why: optional(
        localized('What it is needed for, in a sentence.', {
          az: 'Sifarişi ünvanınıza çatdırmaq üçün.',
          en: 'To bring your order to your address.',
          ru: 'Чтобы доставить заказ по вашему адресу.',
        }),
      ),
      kind: oneOf(
        [
          'service',
          'account',
          'support',
          'security',
          'marketing',
          'analytics',
          'personalisation',
          'profiling',
          'research',
          'location',
          'legal',
          'transfer',
          'payments',
          'communication',
          'verification',
          'sale',
        ],
        'Standard kind.',
      ),
      basis: oneOf(
        bases,
        'Legal basis (GDPR 6; 998-IIIQ 8). `use-of-service` stands for “agreement by use”, which no law accepts.',
      ),
      alsoBasis: optional(
        oneOf(bases, 'A second basis the text names; two bases for one purpose are reported.'),
      ),
      law: optional(
        named('The law behind a legal obligation.', {
          az: 'Vergi Məcəlləsi',
          en: 'Tax Code',
          ru: 'Налоговый кодекс',
        }),
      ),
      balancing: optional(
        localized('The balancing note behind a legitimate interest (GDPR 6(1)(f)).', {
          az: 'Saytın hücumdan qorunması istifadəçinin də marağıdır; yalnız texniki qeydlər işlənir.',
          en: 'Keeping the site safe is in the users’ interest too; only technical records are used.',
          ru: 'Защита сайта в интересах и пользователей; используются только технические записи.',
        }),
      ),
      categories: list(ref('categories', 'A category it uses.', 'email'), 'The data it uses.', 1),
      recipients: optional(
        list(ref('recipients', 'Who receives it.'), 'Who receives the data for this purpose.'),
      ),
      channels: optional(
        list(
          oneOf(messageChannels, 'A channel.'),
          'Channels messages go out by; each can be refused on its own.',
        ),
      ),
      retention: optional(retention),
      rights: optional(
        list(
          oneOf(
            [
              'access',
              'rectification',
              'erasure',
              'restriction',
              'portability',
              'objection',
              'withdrawal',
              'complaint',
            ],
            'A right.',
          ),
          'Rights the text names for it.',
        ),
      ),
      withdrawable: optional(flag('Set false when the text lets nobody withdraw; reported for consent.')),
      unbundled: optional(flag('True when refusing it changes nothing else (GDPR 7(4)).')),
      ifWithdrawn: optional(
        localized('What stops working when consent is withdrawn.', {
          az: 'Yalnız reklam bildirişləri dayanır.',
          en: 'Only advertising messages stop.',
          ru: 'Прекращается только реклама.',
        }),
      ),
      legalEffect: optional(
        flag('True when it decides about people automatically with legal effect (GDPR 22).'),
      ),
      consentLasts: optional(period('When a consent lapses.', 'P12M')),
      doubleOptIn: optional(
        period(
          'A consent given with a form counts only once the link in the mail that follows is confirmed, within this time (double opt-in).',
          'P7D',
        ),
      ),
      cookies: optional(flag('True when the consent for it is asked by the banner.')),
      owner: optional(
        named('Office that keeps this entry true.', {
          az: 'Məsul şəxs',
          en: 'Data protection officer',
          ru: 'Ответственное лицо',
        }),
      ),
      lastReview: optional(date('Day of its last review.')),
      dpia: optional(
        object(
          {
            needed: flag('Whether a DPIA is needed.'),
            done: optional(date('When it was done.')),
            because: localized('Why, by the criteria.', {
              az: 'Geniş miqyaslı profilləşdirmə aparılır.',
              en: 'Profiling on a large scale.',
              ru: 'Проводится масштабное профилирование.',
            }),
          },
          'Data protection impact assessment (GDPR 35).',
        ),
      ),
    },
    'One purpose.',
  ),
  'Why data is used. Each purpose once, with one basis.',
);

export const mechanisms = [
  'adequacy',
  'scc',
  'dpf',
  'bcr',
  'written-consent',
  'contract-with-subject',
  'contract-for-subject',
  'law-or-claims',
  'local',
] as const;

/** Somebody who receives data: processor, other controller, state body, adviser. */
export const recipients = mapOf(
  object(
    {
      name: named('Registered or trade name, or what kind of recipient it is.', 'Google Ireland Limited'),
      role: oneOf(
        ['processor', 'controller', 'joint-controller', 'state-body', 'adviser', 'licensee', 'group'],
        'Its role.',
      ),
      country: matching('^[A-Z]{2}$', 'Country of its seat (ISO 3166-1).', 'IE'),
      dataIn: optional(
        list(matching('^[A-Z]{2}$', 'Country.', 'DE'), 'Countries where the data lies or goes.'),
      ),
      registration: optional(text('Registration number.', '12888798')),
      voen: optional(matching('^\\d{9,10}$', 'VÖEN of an Azerbaijani recipient.', '1403676911')),
      task: localized('What it does for the organisation.', {
        az: 'Sifarişləri ünvana çatdırır.',
        en: 'Brings orders to the address.',
        ru: 'Доставляет заказы по адресу.',
      }),
      categories: optional(
        list(
          ref('categories', 'A category it gets.'),
          'What it gets, and no more. Absent: what the purposes naming it use.',
        ),
      ),
      sale: optional(flag('True when data is sold or rented to it.')),
      ownPurposes: optional(flag('True when it uses the data for its own aims.')),
      contract: optional(
        object(
          {
            kind: oneOf(
              ['dpa', 'nda', 'joint-controller', 'licence', 'service', 'terms'],
              'Kind of agreement (GDPR 28, 26).',
            ),
            signed: optional(date('Day of signature.')),
            ends: optional(date('Last day in force.')),
            terms: optional(
              list(oneOf(contractTerms, 'A point it must hold.'), 'The points it holds (LAL-5.5).'),
            ),
          },
          'The agreement with it.',
        ),
      ),
      transfer: optional(
        object(
          {
            mechanisms: list(
              oneOf(mechanisms, 'Mechanism.'),
              'Transfer mechanisms (GDPR 45-49; 998-IIIQ 14).',
            ),
            tia: optional(date('Day of the transfer impact assessment.')),
            until: optional(date('Last day of the DPF certification.')),
            evidence: optional(
              text(
                'Where the clauses, the assessment or the certification are on file.',
                'SCC-2026-04, hüquq şöbəsi',
              ),
            ),
            measures: optional(
              list(
                oneOf(
                  ['encryption', 'pseudonymisation', 'minimisation', 'access-control', 'local-processing'],
                  'Measure.',
                ),
                'Additional measures.',
              ),
            ),
          },
          'On what ground data leaves the country.',
        ),
      ),
      certificates: optional(
        list(
          object(
            {
              kind: oneOf(certificateKinds, 'Certificate.'),
              until: optional(date('Valid until.')),
              checked: optional(date('Last checked.')),
              next: optional(date('Next check due.')),
              evidence: optional(text('Where the certificate or its check is on file.', 'SRT-2026-11')),
            },
            'One certificate.',
          ),
          'Certificates and when they were checked.',
        ),
      ),
      controls: optional(
        list(
          object(
            {
              on: date('Day of the check.'),
              what: text('What was checked.', 'Tapşırıqdan kənar istifadə'),
              evidence: optional(text('Where its record is on file.', 'AKT-2026-03')),
            },
            'One check of it.',
          ),
          'Checks of how it keeps to the instructions: the evidence of control.',
        ),
      ),
      propagate: optional(
        oneOf(
          ['webhook', 'connector', 'task'],
          'How withdrawal, objection and erasure reach it; `task` is a task for a person with a deadline.',
        ),
      ),
      territory: optional(text('Territory of a licensee.', 'Gəncə')),
    },
    'One recipient.',
  ),
  'Everybody who receives data. The list is closed: the gate refuses others.',
);

/** A store and where each category lies in it: what the connectors read. */
export const stores = mapOf(
  object(
    {
      name: named('Name of the store.', { az: 'Mağaza bazası', en: 'Shop database', ru: 'База магазина' }),
      engine: oneOf(
        ['postgresql', 'sqlite', 'mysql', 'files', 'mailbox', 'external'],
        'Engine; decides the connector.',
      ),
      connection: optional(
        matching(
          '^[A-Z][A-Z0-9_]*$',
          'Name of the environment variable that holds the connection; never the secret itself.',
          'SHOP_DATABASE_URL',
        ),
      ),
      country: matching('^[A-Z]{2}$', 'Country it stands in.', 'AZ'),
      heldBy: optional(ref('recipients', 'Recipient that hosts it.')),
      timezone: optional(
        matching(
          '^[A-Z][A-Za-z0-9_+-]*(/[A-Z][A-Za-z0-9_+-]*)*$',
          'IANA time zone in which it writes dates with a time and no zone; UTC unless told.',
          'Asia/Baku',
        ),
      ),
      tables: optional(
        mapOf(
          object(
            {
              subject: object(
                {
                  column: optional(text('Column that holds the identifier.', 'email')),
                  identifier: optional(
                    oneOf(['email', 'phone', 'customer-id'], 'Which identifier of the person it is.'),
                  ),
                  via: optional(
                    object(
                      {
                        column: text('Column of this table.', 'customer_id'),
                        table: text('Table it points to.', 'customers'),
                        references: text('Column there.', 'id'),
                      },
                      'When the person is found through another table.',
                    ),
                  ),
                },
                'How rows are tied to a person.',
              ),
              key: text('Primary key column.', 'id'),
              columns: mapOf(
                ref('categories', 'Category the column belongs to.'),
                'Columns with personal data and their category.',
              ),
              label: optional(
                localized('What people call the rows, in answers to them.', {
                  az: 'Sifarişləriniz',
                  en: 'Your orders',
                  ru: 'Ваши заказы',
                }),
              ),
              labels: optional(
                mapOf(
                  localized('What people call the column.', {
                    az: 'Çatdırılma günü',
                    en: 'Delivered on',
                    ru: 'День доставки',
                  }),
                  'Columns in words, in answers (column: words). Absent: the name of the category.',
                ),
              ),
              purposes: list(ref('purposes', 'A purpose these rows serve.'), 'Purposes the rows serve.', 1),
              dates: optional(
                mapOf(
                  text('Column or expression-free column name that holds the instant.', 'closed_at'),
                  'Where each start event is read (event: column).',
                ),
              ),
              datesVia: optional(
                flag(
                  'True when the start events it does not tell itself are read from the row it hangs on (`subject.via`).',
                ),
              ),
              accounts: optional(
                object(
                  {
                    language: optional(
                      text('Column with the language the person reads: az, en or ru.', 'language'),
                    ),
                  },
                  'Given when each row is the account of a registered person, who is told of changes of the policy. Where no table says so, tables with an e-mail and the date `account.closed` count.',
                ),
              ),
              shared: optional(
                flag('True when one row can belong to several people; such rows are cut loose, not blanked.'),
              ),
              onErasure: optional(oneOf(['delete', 'anonymise', 'keep'], 'What erasure does to the rows.')),
              keepFor: optional(
                object(
                  {
                    purpose: ref('purposes', 'The purpose that keeps them.'),
                    columns: optional(list(text('Column.', 'total'), 'Columns that are kept.')),
                  },
                  'What must outlive an erasure and for which purpose alone.',
                ),
              ),
              dependsOn: optional(
                list(text('Table that must be emptied first.', 'order_items'), 'Order of deletion.'),
              ),
            },
            'One table.',
          ),
          'Tables with personal data.',
        ),
      ),
    },
    'One store.',
  ),
  'Where data lies.',
);

/** Duties that only people can do: scheduled, recorded, shown when late. */
export const duties = mapOf(
  object(
    {
      kind: oneOf(
        [
          'training',
          'audit',
          'review',
          'measure',
          'document',
          'appointment',
          'dpia',
          'restore-drill',
          'agreement',
          'material',
          'contract-check',
        ],
        'Kind of duty.',
      ),
      name: localized('What is to be done.', {
        az: 'Əməkdaşların təlimi',
        en: 'Training of staff',
        ru: 'Обучение сотрудников',
      }),
      owner: named('Office that does it.', { az: 'İT şöbəsi', en: 'IT department', ru: 'ИТ-отдел' }),
      every: optional(period('How often.', 'P1Y')),
      last: optional(date('When it was last done.')),
      next: optional(date('When it is due.')),
      serves: optional(
        list(
          oneOf(['confidentiality', 'integrity', 'availability', 'resilience'], 'A goal of GDPR 32.'),
          'Which of the four goals it serves.',
        ),
      ),
      reviewers: optional(count('How many people it takes.', 1)),
      decides: optional(
        list(
          ref('purposes', 'A purpose.', 'marketing'),
          'Purposes whose open period (`while-needed`) this review decides: whether each is reached.',
        ),
      ),
    },
    'One duty.',
  ),
  'Staff duties and measures: trainings, audits, reviews, documents.',
);

export const disclosures = object(
  {
    authorities: list(
      oneOf(['court', 'law-enforcement', 'tax', 'regulator', 'other-state-body'], 'Kind of authority.'),
      'Who may ask.',
      1,
    ),
    grounds: list(oneOf(disclosureGrounds, 'Ground.'), 'On what ground.', 1),
    approver: named('Office that approves each disclosure.', {
      az: 'Hüquqşünas',
      en: 'Lawyer',
      ru: 'Юрист',
    }),
    tellPerson: oneOf(['when-allowed', 'never', 'always'], 'Whether people are told.'),
  },
  'Disclosures to state bodies.',
);
