import { makePdf } from "./pdf.ts";

/** The attachments of the messages that follow a request, by file name. */
export const replyAttachments: readonly (readonly [string, Uint8Array])[] = [
  [
    "D1-service-receipt.pdf",
    makePdf("Forkyndelsespåtegning", [
      [
        "FOGEDEN I TORVIK",
        "Journal 2026-F-1180",
        "",
        "FORKYNDELSESPÅTEGNING",
        "",
        "Dokument: Indkaldelse af vidne, Landsretten i Lindhaven, 8. juni 2026,",
        "med bekræftet oversættelse til dansk.",
        "Forkyndt for: Bram Osk, personligt, mod forevisning af legitimation.",
        "Sted: Arresthuset i Torvik, Fortet 2, 9001 Torvik.",
        "Tid: den 22. juli 2026 kl. 10.20.",
        "",
        "Modtagerens underskrift: Bram Osk",
        "Foged: T. Lindgaard",
      ],
    ]),
  ],
  [
    "D1-minutes.pdf",
    makePdf("Minutes of a hearing by video conference", [
      [
        "DISTRICT COURT OF TORVIK",
        "Record of a hearing by video conference, case 2026-R-0447",
        "",
        "Torvik, 14 September 2026, 10:00 to 12:35, court room 3",
        "",
        "Heard: Ilse Marand, born 1979, identified by national identity card.",
        "Present in Torvik: E. Dahlgaard, judge; K. Holm, clerk; S. Vang, interpreter.",
        "By video from Lindhaven: H. Osterlund, presiding judge; P. Renn, prosecutor;",
        "L. Abt, counsel for the accused; the accused Tomas Verrick.",
        "",
        "The witness was told of her right to refuse answers. She was put on oath by the",
        "presiding judge after her testimony.",
        "Link: SIP over TLS, 1080p, no interruption; breaks at 10:50 and 11:50.",
        "",
        "The witness answered all twelve questions; the record of her words is kept by the",
        "Regional Court of Lindhaven. She handed over an account book of 2024.",
        "",
        "E. Dahlgaard, judge",
      ],
    ]),
  ],
  [
    "D1-consent.pdf",
    makePdf("Samtykke til midlertidig overførelse", [
      [
        "ARRESTHUSET I TORVIK",
        "Torvik, den 19. august 2026",
        "",
        "SAMTYKKE TIL MIDLERTIDIG OVERFØRELSE",
        "",
        "Jeg, Bram Osk, er blevet gjort bekendt med, at Aldermark har anmodet om min",
        "midlertidige overførelse for at afgive forklaring som vidne i Lindhaven den",
        "14. september 2026, og at jeg skal være tilbage i Torvik senest den 20. september 2026.",
        "Jeg er vejledt om frit lejde og om, at jeg kan nægte. Jeg samtykker.",
        "",
        "Bram Osk",
        "I overværelse af advokat I. Brandt",
      ],
    ]),
  ],
  [
    "D2-bank-records.pdf",
    makePdf("Extractos de cuenta", [
      [
        "BANCO DEMO DE ESTAVAR",
        "Extractos certificados, cuenta XE54DEMO0001000098765432",
        "Titular: Solmar Transit S.A. - 1 de enero de 2023 a 30 de junio de 2025",
        "",
        "Abonos de Norrhavn Staffing:      81      1.940.000,00 USD",
        "Cargos a Castaval Inversiones:    54      1.122.300,00 USD",
        "Retiros en efectivo:              37        404.150,00 USD",
        "Saldo al 27 de marzo de 2026:               413.550,00 USD",
        "",
        "Copia certificada por el Juzgado Primero de Puerto Claro, 16 de octubre de 2026",
      ],
    ]),
  ],
  [
    "D2-team-agreement.pdf",
    makePdf("Acuerdo sobre un equipo conjunto de investigación", [
      [
        "ACUERDO SOBRE UN EQUIPO CONJUNTO DE INVESTIGACIÓN",
        "entre la Fiscalía Especial de Brennholm y la Fiscalía Nacional de Estavar",
        "",
        "1. Objeto: la red de trata de personas de las diligencias 2025-0419.",
        "2. Duración: del 1 de junio de 2026 al 31 de mayo de 2027.",
        "3. Dirección: el miembro del Estado en que actúe el equipo.",
        "4. La información obtenida se usa para el objeto del equipo.",
        "",
        "A. Nyhal - C. Olmedo",
        "Puerto Claro, 22 de mayo de 2026",
      ],
    ]),
  ],
];
