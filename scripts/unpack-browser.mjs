/** Unpacks the browser and the libraries it needs from their package into the folder that TMPDIR names. */

// The package unpacks its libraries too when it believes itself on the machines it was made for.
process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs22.x";
const { default: chromium } = await import("@sparticuz/chromium");
await chromium.executablePath();
