import { z } from 'zod';
import {
  describeField,
  FrontMatterSchema,
  TranslationFrontMatterSchema,
} from '../scenario/index.ts';
import { OutcomesSchema, PathwaysSchema, SourcesSchema, TrustSchema } from './content-schemas.ts';
import type { Library } from './load-library.ts';
import { ArrangementsSchema, ObjectivesSchema, PolicySchema } from './toolkit-schemas.ts';

/** A JSON Schema (draft 7, which editors read) for files of the project. */
export interface NamedSchema {
  /** In `schemas/`: `story.schema.json`. */
  name: string;
  /** The files that it describes, from the project's folder; for Markdown, their front matter. */
  files: string;
  schema: JsonSchema;
}

/**
 * The schemas that text editors complete and check by, made from those that the check itself uses. Codes of
 * outcomes are the project's own, so they are made anew when these change. What a schema cannot say (that a
 * link is safe, that a scenario exists) is left to the check.
 */
export function makeJsonSchemas(library: Pick<Library, 'outcomes'>): NamedSchema[] {
  const outcomes = Object.entries(library.outcomes).map(([code, { text }]) => ({ code, text }));
  const story = describeFields(convert(FrontMatterSchema));
  story.properties = {
    ...story.properties,
    audience: listOf(['everyone', 'managers', 'communications'], story.properties?.['audience']),
    outcomes: {
      ...listOf(
        outcomes.map(({ code }) => code),
        story.properties?.['outcomes'],
        outcomes.map(({ text }) => text),
      ),
    },
  };
  const translation = describeFields(convert(TranslationFrontMatterSchema));
  return [
    name('story', 'scenarios/*/story.md', 'The front matter of a story', story),
    name(
      'translation',
      'scenarios/*/story.cy.md',
      'The front matter of a translation',
      translation,
    ),
    name('sources', 'content/sources.yaml', 'Sources', convert(SourcesSchema)),
    name('outcomes', 'content/outcomes.yaml', 'Outcomes', convert(OutcomesSchema)),
    name('pathways', 'content/pathways.yaml', 'Pathways', convert(PathwaysSchema)),
    name('trust', 'content/trust.yaml', 'Your organisation', convert(TrustSchema)),
    name('policy', 'content/toolkit/policy.yaml', 'The policy', convert(PolicySchema)),
    name('objectives', 'content/toolkit/objectives.yaml', 'Objectives', convert(ObjectivesSchema)),
    name(
      'arrangements',
      'content/toolkit/arrangements.yaml',
      'Local arrangements',
      convert(ArrangementsSchema),
    ),
  ];
}

function name(id: string, files: string, title: string, schema: JsonSchema): NamedSchema {
  const { $schema, ...rest } = schema;
  const named = { ...($schema ? { $schema } : {}), title, ...rest };
  return { name: `${id}.schema.json`, files, schema: named };
}

function convert(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    // What an author writes, before defaults are filled in.
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      // A year alone is a number to YAML; the check makes a text of it.
      const { def } = zodSchema._zod;
      if (def.type === 'string' && 'coerce' in def && def.coerce === true) {
        Object.assign(jsonSchema, { type: ['string', 'number'] });
      }
    },
  }) as JsonSchema;
}

function describeFields(schema: JsonSchema): JsonSchema {
  const described = Object.entries(schema.properties ?? {}).map(([field, value]) => {
    const description = describeField(field);
    return [field, description ? { ...value, description } : value] as const;
  });
  return { ...schema, properties: Object.fromEntries(described) };
}

/** A list of which each entry is one of these, with what each means for editors that show it. */
function listOf(
  names: readonly string[],
  list: JsonSchema | undefined,
  meanings?: readonly string[],
): JsonSchema {
  const entries = { enum: [...names], ...(meanings ? { enumDescriptions: [...meanings] } : {}) };
  return { ...list, type: 'array', items: { type: 'string', ...entries }, uniqueItems: true };
}

/** As much of JSON Schema as is looked into here. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  enum?: string[];
  enumDescriptions?: string[];
  uniqueItems?: boolean;
  required?: string[];
}
