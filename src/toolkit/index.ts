export { mountArrangements } from './arrangements/mount-arrangements.ts';
export { mountHome } from './home/mount-home.ts';
export { mountObjectives } from './objectives/mount-objectives.ts';
export { mountPolicy } from './policy/mount-policy.ts';
export { typesetStories } from './policy/typeset-stories.ts';
export { tools } from './tools.ts';
export { typesetContent, typesetPrompts } from './typeset-content.ts';
