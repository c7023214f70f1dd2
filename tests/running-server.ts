import { spawn, type ChildProcess } from 'node:child_process';
import { ownEnvironment } from './project-copy.ts';

/** A command that serves the project, in a folder, until it is disposed of. */
export class RunningServer {
  readonly origin: string;
  readonly process: ChildProcess;

  private constructor(origin: string, process: ChildProcess) {
    this.origin = origin;
    this.process = process;
  }

  /** Starts it, and waits for the address that it prints. @throws {Error} with its output where it ends before. */
  static async start(command: string, args: string[] = [], folder = '.'): Promise<RunningServer> {
    const child = spawn(command, args, { cwd: folder, env: ownEnvironment() });
    let output = '';
    const origin = await new Promise<string>((found, failed) => {
      const look = (chunk: Buffer) => {
        output += chunk;
        const [address] = /http:\/\/localhost:\d+/.exec(output) ?? [];
        if (address) found(address);
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      child.on('exit', () => failed(new Error(output)));
    });
    return new RunningServer(origin, child);
  }

  [Symbol.dispose](): void {
    this.process.kill();
  }
}
