/** What a page gets in place of the package word-extractor, which takes streams and files of node: nothing. */
const noExtractor = null;
export default noExtractor;
