declare module 'virtual:itinera/tokens.css';
