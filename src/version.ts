/** Version of the package, as in package.json; it stands in every comparison. */
export const VERSION = "0.1.0";
