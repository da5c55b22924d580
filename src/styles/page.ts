import 'virtual:itinera/tokens.css';
import './fonts.css';
import './base.css';
