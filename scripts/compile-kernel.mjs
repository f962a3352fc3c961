import asc from "assemblyscript/asc";

/** The WebAssembly of an AssemblyScript file, given the folder that its path begins in. Throws what the compiler says. */
export async function compile(root, source) {
  let bytes;
  const features = ["simd", "bulk-memory"].flatMap((feature) => ["--enable", feature]);
  const { error, stderr } = await asc.main(
    [source, "--baseDir", root, "--optimizeLevel", "3", "--runtime", "stub", ...features].concat([
      "--importMemory",
      "--noAssert",
      "--outFile",
      "kernel.wasm",
    ]),
    {
      writeFile: (_, contents) => {
        bytes = contents;
      },
    },
  );
  if (error) throw new Error(stderr.toString(), { cause: error });
  return bytes;
}

/** The text of src/language/network/kernel-code.ts, given the root of the repository. Throws what the compiler says. */
export async function compileKernel(root) {
  const bytes = await compile(root, "src/language/network/kernel.as.ts");
  return `/** Made of kernel.as.ts by \`npm run kernel\`: WebAssembly in base64. */
export const KERNEL_CODE =
  "${Buffer.from(bytes).toString("base64")}";
`;
}
