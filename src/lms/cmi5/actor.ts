import type { Agent } from './statement.ts';

/** The learner as this LMS names them. Source: cmi5 9.2: an Agent with an account. */
export function describeActor(learner: { id: string; name: string }): Agent {
  return {
    objectType: 'Agent',
    name: learner.name,
    account: { homePage: 'https://beyond-the-canteen.example/learners', name: learner.id },
  };
}
