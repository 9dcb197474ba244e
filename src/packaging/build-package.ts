import { createHash } from 'node:crypto';
import {
  type AssembledPackage,
  type AssemblyRequest,
  assemblePackage,
} from './assemble-package.ts';
import { nodeTools } from './node-tools.ts';
import { findStandard } from './standards.ts';

/**
 * Makes a package and checks what an LMS will find in it, as `assemblePackage` does, its manifest by
 * schema too. `writePackage` refuses one with problems.
 * Throws a `PackageError` for an unknown standard as well.
 */
export async function buildPackage(request: PackageRequest): Promise<BuiltPackage> {
  const assembled = await assemblePackage(request, findStandard(request.standard), nodeTools);
  return { ...assembled, sha256: createHash('sha256').update(assembled.zip).digest('hex') };
}

export interface PackageRequest extends AssemblyRequest {
  /** The id of a standard: `scorm12`. */
  readonly standard: string;
}

export interface BuiltPackage extends AssembledPackage {
  /** Of the zip, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}
