/** A style sheet that a story's page loads. */
declare module '*.css';
