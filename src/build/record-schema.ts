/** The JSON Schema of /codes.json: its choices are those of the catalog, so that it can never fall behind. */

import { FAMILY_IDS } from '../catalog/families/index.ts';
import { LANGUAGES } from '../catalog/language.ts';
import { FREQUENCIES, PLACES, STATUSES, VERDICTS } from '../catalog/schema.ts';

const text = { type: 'string', minLength: 1 };
const names = { type: 'array', items: text };
const bilingual = strictObject(Object.fromEntries(LANGUAGES.map((language) => [language, text])));

/** The schema of the array of records that `toRecord` makes. */
export function describeRecords(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'codes.json: Windows network error codes in English and French',
    type: 'array',
    items: strictObject({
      family: { enum: FAMILY_IDS },
      number: { type: 'string', pattern: '^(0x[0-9a-f]{8}|[0-9]+)$', description: 'as it stands in the address' },
      value: { type: 'integer', minimum: 0, maximum: 0xffffffff },
      symbol: { type: ['string', 'null'] },
      url: { type: 'string', format: 'uri' },
      verdict: { enum: VERDICTS },
      where: { enum: PLACES },
      status: { enum: STATUSES },
      frequency: { enum: [...FREQUENCIES, null], description: 'how often people meet it today' },
      checked: { type: 'string', format: 'date', description: 'the last day on which its facts were checked' },
      title: bilingual,
      summary: bilingual,
      reply: bilingual,
      forms: { type: 'object', additionalProperties: { type: 'string' } },
      header: { type: ['string', 'null'] },
      aliases: names,
      equivalents: { type: 'object' },
      functions: names,
      homonyms: { type: 'array', items: strictObject({ symbol: text, header: text }) },
      seen: { type: 'array', items: strictObject({ in: text, as: text }), description: 'products that show it, and how they print it' },
      related: names,
      sources: { type: 'array', minItems: 1, items: { type: 'string', format: 'uri' } },
      license: { const: 'CC-BY-4.0' },
    }),
  };
}

/** An object with exactly these properties. */
function strictObject(properties: Record<string, object>): object {
  return { type: 'object', required: Object.keys(properties), properties, additionalProperties: false };
}
