import { ApiError } from "../api-error";
import type { Comment, DefinedName } from "../model/annotations";
import type { Sheet } from "../model/sheet";
import { rangeObject } from "./range";
import { RangeRef } from "./range-ref";
import { bind, type ApiObject, type Surface } from "./surface";

interface Reply {
  readonly id: string;
  readonly content: string;
}

const replySurface: Surface<Reply> = {
  name: "CommentReply",
  identify: (reply) => ["Id", reply.id],
  scalars: { Content: { since: "1.10", get: ({ content }) => content } },
};

const repliesSurface: Surface<Comment> = {
  name: "CommentReplyCollection",
  items: ({ id, replies }) =>
    replies.map((content, index) => bind(replySurface, { id: `${id}-${String(index)}`, content })),
};

const commentSurface: Surface<Comment> = {
  name: "Comment",
  identify: (comment) => ["Id", comment.id],
  scalars: { Content: { since: "1.10", get: ({ content }) => content } },
  navigations: { Replies: { since: "1.10", get: (comment) => bind(repliesSurface, comment) } },
  methods: {
    GetLocation: {
      since: "1.10",
      call: ({ sheet, area }) => rangeObject(new RangeRef(sheet, area)),
    },
  },
};

const commentsSurface: Surface<null> = {
  name: "CommentCollection",
  items: (_none, { workbook }) =>
    workbook.comments.filter(({ sheet }) => !sheet.deleted).map((one) => bind(commentSurface, one)),
  item(_none, id, { workbook }) {
    const found = workbook.comments.find((comment) => comment.id === id);
    if (!found) throw new ApiError("ItemNotFound");
    return bind(commentSurface, found);
  },
};

/** The comments of the whole workbook. */
export const commentCollection: ApiObject = bind(commentsSurface, null);

const nameSurface: Surface<DefinedName> = {
  name: "NamedItem",
  scalars: {
    Name: { since: "1.1", get: ({ name }) => name },
    Formula: { since: "1.7", get: ({ formula }) => formula },
  },
};

const namesSurface: Surface<Sheet | null> = {
  name: "NamedItemCollection",
  items: (owner, { workbook }) =>
    workbook.names.filter(({ sheet }) => sheet === owner).map((name) => bind(nameSurface, name)),
};

/** The names of a sheet, or of the workbook. */
export function nameCollection(owner: Sheet | null): ApiObject {
  return bind(namesSurface, owner);
}

interface CustomXml {
  readonly id: string;
  readonly namespace: string;
}

const customXmlSurface: Surface<CustomXml> = {
  name: "CustomXmlPart",
  identify: (part) => ["Id", part.id],
  scalars: { NamespaceUri: { since: "1.5", get: ({ namespace }) => namespace } },
};

const customXmlPartsSurface: Surface<null> = {
  name: "CustomXmlPartCollection",
  items: (_none, { workbook }) =>
    workbook.customXml.map((namespace, index) =>
      bind(customXmlSurface, { id: `{xml-${String(index)}}`, namespace }),
    ),
};

export const customXmlPartCollection: ApiObject = bind(customXmlPartsSurface, null);
