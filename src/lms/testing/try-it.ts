import '../../design/styles.scss';
import '../try-it-page.css';
import { mountTryIt } from '../index.ts';

mountTryIt();
