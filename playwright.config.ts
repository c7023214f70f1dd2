import { defineConfig } from '@playwright/test';
import { browserPath, browserSettings } from './tests/browser.ts';
import { sampleProject } from './tests/sample-build.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['dot'], ['json']],
  use: {
    baseURL: `http://localhost:${process.env['SITE_PORT']}`,
    launchOptions: browserSettings(await browserPath()),
  },
  webServer: {
    command: `"${process.execPath}" src/commands/preview.ts`,
    cwd: sampleProject,
    wait: { stdout: /http:\/\/localhost:(?<site_port>\d+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
