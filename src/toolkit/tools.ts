/** The three tools, in the order in which they are used, as the pages name them. */
export const tools = {
  policy: { href: '/toolkit/policy/', words: 'Policy builder' },
  objectives: { href: '/toolkit/objectives/', words: 'Objectives builder' },
  arrangements: { href: '/toolkit/arrangements/', words: 'Local arrangements' },
} as const;
