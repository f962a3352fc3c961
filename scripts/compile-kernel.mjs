import asc from "assemblyscript/asc";

/** The text of src/language/network/kernel-code.ts, given the root of the repository. Throws what the compiler says. */
export async function compileKernel(root) {
  const source = "src/language/network/kernel.as.ts";
  let bytes;
  const { error, stderr } = await asc.main(
    [
      source,
      "--baseDir",
      root,
      "--optimizeLevel",
      "3",
      "--runtime",
      "stub",
      "--enable",
      "simd",
      "--enable",
      "bulk-memory",
      "--importMemory",
      "--noAssert",
      "--outFile",
      "kernel.wasm",
    ],
    {
      writeFile: (_, contents) => {
        bytes = contents;
      },
    },
  );
  if (error) throw new Error(stderr.toString(), { cause: error });
  return `/** Made of kernel.as.ts by \`npm run kernel\`: WebAssembly in base64. */
export const KERNEL_CODE =
  "${Buffer.from(bytes).toString("base64")}";
`;
}
