// npm run --silent profile -- COMMAND: what an admin does with a school's profile. Each command's work is done in src/studio and src/signing.
import { parseArgs } from 'node:util';
import { merge } from './profile/bases';
import { type Asked, type Command, Refused } from './profile/command';
import { deploy } from './profile/deploy';
import { logo } from './profile/logo';
import { explain, test, validate } from './profile/reading';
import { fingerprint } from './profile/roster';
import { keygen, sign, verify } from './profile/signing';

const commands: Readonly<Record<string, Command>> = {
  validate,
  keygen,
  sign,
  verify,
  fingerprint,
  logo,
  deploy,
  explain,
  test,
  merge,
};

const usage = `npm run --silent profile -- COMMAND

${Object.entries(commands)
  .map(([name, { brief }]) => `  ${name.padEnd(13)}${brief}`)
  .join('\n')}

  FILE may be - for standard input; validate, explain, deploy, test and merge also take the id of a bundled profile. Where it extends
  another, --base names that one.
  COMMAND --help says more. Ends with 0 when all is well, 1 when a file is refused, 2 when the command makes no sense.`;

/** Returns the exit code: 0, 1 for a file that is refused, 2 for a command that makes no sense. */
export async function main([name = '--help', ...args]: string[]): Promise<number> {
  if (['--help', '-h', 'help'].includes(name)) return say(usage);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return complain([`there is no command "${name}"\n\n${usage}`], 2);
  const asked = readArguments(command, args);
  if (asked === null) return say(`npm run --silent profile -- ${command.usage}`);
  if ('problem' in asked) return complain([`${asked.problem}\n\nnpm run --silent profile -- ${command.usage}`], 2);
  try {
    return await command.run(asked);
  } catch (error) {
    if (error instanceof Refused) return complain(error.problems, error.code);
    // A folder, or a file that may not be read or written; anything else is our own fault and is shown whole.
    if (error instanceof Error && 'code' in error && 'syscall' in error) return complain([error.message], 1);
    throw error;
  }
}

/** Returns what is asked, or `null` where the person asks how to ask. */
function readArguments({ options, files }: Command, args: string[]): Asked | { problem: string } | null {
  try {
    const { values, positionals } = parseArgs({
      args: joined(args, options),
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return null;
    if (positionals.length !== files) return { problem: files === 0 ? 'no file is expected' : 'one FILE, please' };
    return { file: positionals[0] ?? '', values };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'these arguments make no sense' };
  }
}

/** A key may begin with a dash, which alone would be read as another option. */
function joined(args: readonly string[], options: Command['options']): string[] {
  const out: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!;
    const takes = arg.startsWith('--') && options[arg.slice(2)]?.type === 'string' && at + 1 < args.length;
    out.push(takes ? `${arg}=${args[++at]}` : arg);
  }
  return out;
}

function complain(problems: readonly string[], code: number): number {
  process.stderr.write(`${problems.join('\n')}\n`);
  return code;
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}
