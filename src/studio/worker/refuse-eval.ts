// Schemas try at once whether they may write themselves as code, which the policy refuses aloud. They are told
// before they are made, so whoever makes any imports this first.
import { config } from 'zod';

config({ jitless: true });
