import { dev } from 'astro';

/** Serves the site from its sources and reloads it on every change. */
await dev({});
