export type WriteErrorCode =
  | "E_DISK_FULL"
  | "E_NOT_WRITABLE"
  | "E_IS_FOLDER"
  | "E_NO_FOLDER"
  | "E_NAME_TOO_LONG"
  | "E_WRITE";

const KNOWN: Readonly<Record<string, readonly [WriteErrorCode, string]>> = {
  ENOSPC: ["E_DISK_FULL", "the disk is full. Free some space, or write to another disk"],
  EDQUOT: ["E_DISK_FULL", "your share of the disk is used up. Free some space, or write to another disk"],
  EFBIG: ["E_DISK_FULL", "the file is too large for this disk. Write to another one"],
  EACCES: ["E_NOT_WRITABLE", "you may not write here. Choose another folder, or change its permissions"],
  EPERM: ["E_NOT_WRITABLE", "you may not write here. Choose another folder, or change its permissions"],
  EROFS: ["E_NOT_WRITABLE", "this disk can only be read. Choose a folder on another one"],
  EISDIR: ["E_IS_FOLDER", "there is a folder of this name. Choose another name, or move the folder away"],
  ENOTEMPTY: ["E_IS_FOLDER", "there is a folder of this name. Choose another name, or move the folder away"],
  ENOTDIR: ["E_NO_FOLDER", "part of this path is a file, not a folder. Choose another path"],
  EEXIST: ["E_NO_FOLDER", "part of this path is a file, not a folder. Choose another path"],
  ENOENT: ["E_NO_FOLDER", "the folder cannot be made. Choose another path"],
  ENAMETOOLONG: ["E_NAME_TOO_LONG", "the name is too long. Choose a shorter one"],
};

/** A file that could not be written: what, where, and the remedy. The old file of that name is as it was. */
export class WriteError extends Error {
  readonly code: WriteErrorCode;
  readonly path: string;

  constructor(path: string, cause: unknown) {
    const system = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    const [code, what] = KNOWN[system] ?? [
      "E_WRITE" as const,
      `the file was not written: ${cause instanceof Error ? cause.message : cause}`,
    ];
    super(`error[${code}]: ${path}: ${what}.`, { cause });
    this.name = "WriteError";
    this.code = code;
    this.path = path;
  }
}
