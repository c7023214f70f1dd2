import { defineConfig } from '@playwright/test';
import { browserPath } from './browser.ts';

const executablePath = await browserPath();
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['dot'], ['json']],
  use: {
    baseURL: `http://localhost:${process.env['SITE_PORT']}`,
    launchOptions: {
      executablePath,
      // A browser that phones home would be the only request in these tests that is not ours.
      args: [
        ...[
          '--disable-gpu',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  webServer: {
    command: 'node src/commands/preview.ts',
    cwd: '..',
    wait: { stdout: /http:\/\/localhost:(?<site_port>\d+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
