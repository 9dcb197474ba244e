/** A share of fewer decisions says little: such scenes rank after the others and are marked. */
export const fewDecisions = 20;
