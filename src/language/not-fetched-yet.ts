/**
 * A form needs what only few forms need, and that has not been fetched (the files whose names end in
 * -apart): nothing can be said of the form yet.
 */
export class NotFetchedYet extends Error {}
