/** The language of the words and the order in which its readers write days. */
export const language = "en-GB";
