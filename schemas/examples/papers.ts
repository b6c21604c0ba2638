import { makePdf } from "./pdf.ts";

/** The papers that belong to the examples D4 to D14, by file name. */
export const papers: readonly (readonly [string, Uint8Array])[] = [
  [
    "D4-consent.pdf",
    makePdf("Declaración de consentimiento", [
      [
        "REPÚBLICA DE FAROLAN - Juzgado de Vigilancia Penitenciaria de Cerro Alto",
        "",
        "DECLARACIÓN DE CONSENTIMIENTO",
        "",
        "Cerro Alto, 10 de septiembre de 2026",
        "",
        "Yo, Lucio Ferrand, nacido el 30 de enero de 1990, informado de mis derechos y",
        "asistido por mi abogada N. Sol, consiento en ser trasladado a Estavar para declarar",
        "como testigo ante el Tribunal Penal 2 de Puerto Claro, y en volver a más tardar el",
        "20 de diciembre de 2026.",
        "",
        "Firmado: L. Ferrand, N. Sol. Copia certificada por la secretaría del juzgado.",
      ],
    ]),
  ],
  [
    "D4-summons.pdf",
    makePdf("Citación", [
      [
        "REPÚBLICA DE ESTAVAR - Tribunal Penal 2 de Puerto Claro",
        "Causa TP2-118/2026",
        "",
        "Se cita a Lucio Ferrand como testigo a las audiencias del 3, 4 y 5 de noviembre de",
        "2026, a las 9:00. Durante su estancia y diez días después no será perseguido ni",
        "detenido por hechos anteriores a su salida de Farolan.",
        "",
        "C. Olmedo, presidenta del tribunal",
      ],
    ]),
  ],
  [
    "D5-judgment.pdf",
    makePdf("Judgment AC-44/2024", [
      [
        "REPUBLIC OF FAROLAN - Anticorruption Court",
        "Case AC-44/2024, judgment of 3 November 2025 (extract, certified copy)",
        "",
        "1. Daria Quell is guilty of bribery (section 311) and of laundering (section 326).",
        "2. Assets up to the value of CHF 640 000.00 are confiscated, first the account",
        "   XB36TEST0000000012345678, then the villa in Torvik, cadastral reference 12/884.",
        "3. The Quell Family Trust, which was heard, has acquired the villa without payment",
        "   and is not a third party in good faith.",
        "",
        "Certified: registry of the court, 20 January 2026",
      ],
    ]),
  ],
  [
    "D5-finality.pdf",
    makePdf("Statement of finality", [
      [
        "REPUBLIC OF FAROLAN - Anticorruption Court, registry",
        "",
        "The judgment of 3 November 2025 in case AC-44/2024 has been final since",
        "10 January 2026. No ordinary appeal lies against it.",
        "",
        "Farolan Port, 20 January 2026",
      ],
    ]),
  ],
  [
    "D9-search-warrant.pdf",
    makePdf("Search warrant", [
      [
        "REPUBLIC OF ALDERMARK - Regional Court of Lindhaven, investigating judge",
        "31 Js 90/26, 8 May 2026",
        "",
        "The premises of Marek Holt, 22 Dock Road, Torvik, are to be searched for books,",
        "contracts and data carriers on the sale of cars since 1 February 2025.",
        "",
        "K. Brandt, investigating judge",
      ],
    ]),
  ],
  [
    "D14-letter-rogatory.pdf",
    makePdf("Letter rogatory", [
      [
        "CRIMINAL COURT OF FAROLAN PORT - case CC-7/2026",
        "",
        "LETTER ROGATORY to the competent court of Aldermark",
        "",
        "The Court presents its compliments and asks, of comity, that Anton Rell be heard",
        "on oath on what he saw in the night of 2 October 2025, as set out in the request.",
        "The Court is ready to do the same for the courts of Aldermark where its law allows.",
        "",
        "Given under the seal of the Court at Farolan Port, 9 March 2026",
        "S. Ilen, presiding judge                                             (L.S.)",
      ],
    ]),
  ],
];
