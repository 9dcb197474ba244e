/* An entry of the player's build that brings this room's style into the one style sheet. Never run. */
import './late-notice.css';
