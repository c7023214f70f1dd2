import { existsSync } from 'node:fs';
import { defineConfig, firefox, webkit } from '@playwright/test';
import { browserPath, browserSettings } from './tests/browser.ts';
import { sampleLocales } from './tests/project-copy.ts';
import { sampleProject } from './tests/sample-build.ts';

process.env['SITE_LOCALES'] = sampleLocales;

// Chromium always; the others where Playwright's own are installed: `npx playwright install firefox webkit`.
const others = { firefox, webkit };

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // Other stages share the machine's cores.
  timeout: 90_000,
  forbidOnly: true,
  reporter: [['dot'], ['json']],
  use: { baseURL: `http://localhost:${process.env['SITE_PORT']}` },
  projects: [
    { name: 'chromium', use: { launchOptions: browserSettings(await browserPath()) } },
    ...Object.entries(others)
      .filter(([, browser]) => existsSync(browser.executablePath()))
      .map(([name]) => ({
        name,
        use: { browserName: name as keyof typeof others },
        // Only Chromium prints to PDF and takes the colours of a system.
        testIgnore: /paper|pictures/,
      })),
  ],
  webServer: {
    command: `"${process.execPath}" src/commands/preview.ts`,
    cwd: sampleProject,
    wait: { stdout: /http:\/\/localhost:(?<site_port>\d+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
