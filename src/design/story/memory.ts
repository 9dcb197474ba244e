/** The flags that an attempt remembers; or everything, on a page that shows the whole story. */
export type Memory = readonly string[] | 'everything';
