import { dev } from 'astro';
import { printProblems, reportOptions } from './report.ts';
import { destination } from './destination.ts';
import { writingBar } from './dev-bar/integration.ts';
import { Findings } from './dev-bar/findings.ts';
import { endWithCommand } from './server-end.ts';

// Serves the site from its sources, reloads it on every change, and tells what is wrong with the writing: here, and
// at the foot of every page.
endWithCommand();
destination();
// Languages that are on their way are seen here.
process.env['SITE_SHOWS_DRAFTS'] = 'true';
const { language } = reportOptions(process.argv.slice(2), process.env);
const findings = new Findings(process.cwd());
findings.onUpdate(() => printProblems(findings.problems, language));
await dev({ integrations: [writingBar(findings, language)] });
await findings.update();
