import { visitorKeys } from "oxc-parser";

/**
 * The fields that hold children, by type, in Babel's trees of Flow: in source order, as oxc's table has them for the rest.
 * Types that stand in neither are looked through field by field, which takes ten times as long.
 */
const ofFlow: Record<string, readonly string[]> = {
  AnyTypeAnnotation: [],
  ArrayTypeAnnotation: ["elementType"],
  BooleanLiteralTypeAnnotation: [],
  BooleanTypeAnnotation: [],
  EmptyTypeAnnotation: [],
  ExistsTypeAnnotation: [],
  ExportDefaultSpecifier: ["exported"],
  FunctionTypeAnnotation: ["typeParameters", "this", "params", "rest", "returnType"],
  FunctionTypeParam: ["name", "typeAnnotation"],
  GenericTypeAnnotation: ["id", "typeParameters"],
  IndexedAccessType: ["objectType", "indexType"],
  InterfaceDeclaration: ["id", "typeParameters", "extends", "body"],
  InterfaceExtends: ["id", "typeParameters"],
  IntersectionTypeAnnotation: ["types"],
  MixedTypeAnnotation: [],
  NullLiteralTypeAnnotation: [],
  NullableTypeAnnotation: ["typeAnnotation"],
  NumberLiteralTypeAnnotation: [],
  NumberTypeAnnotation: [],
  ObjectTypeAnnotation: ["properties", "indexers", "callProperties", "internalSlots"],
  ObjectTypeCallProperty: ["value"],
  ObjectTypeIndexer: ["variance", "id", "key", "value"],
  ObjectTypeProperty: ["key", "value", "variance"],
  ObjectTypeSpreadProperty: ["argument"],
  OpaqueType: ["id", "typeParameters", "supertype", "impltype"],
  OptionalIndexedAccessType: ["objectType", "indexType"],
  QualifiedTypeIdentifier: ["qualification", "id"],
  StringLiteralTypeAnnotation: [],
  StringTypeAnnotation: [],
  SymbolTypeAnnotation: [],
  ThisTypeAnnotation: [],
  TupleTypeAnnotation: ["types"],
  TypeAlias: ["id", "typeParameters", "right"],
  TypeAnnotation: ["typeAnnotation"],
  TypeCastExpression: ["expression", "typeAnnotation"],
  TypeParameter: ["bound", "default", "variance"],
  TypeParameterDeclaration: ["params"],
  TypeParameterInstantiation: ["params"],
  TypeofTypeAnnotation: ["argument"],
  UnionTypeAnnotation: ["types"],
  Variance: [],
  VoidTypeAnnotation: [],
};

/** Fields that Flow brings to nodes of the language itself; they stand before the last of its own. */
const besides: Record<string, readonly string[]> = {
  ArrowFunctionExpression: ["predicate"],
  ClassDeclaration: ["superTypeParameters", "mixins"],
  ClassExpression: ["superTypeParameters", "mixins"],
  FunctionDeclaration: ["predicate"],
  FunctionExpression: ["predicate"],
  PropertyDefinition: ["variance"],
};

/** The fields of one of Babel's nodes that hold children; `null` for a type that is not listed. */
export function flowFields(type: string): readonly string[] | null {
  const own = Object.hasOwn(ofFlow, type) ? ofFlow[type] : visitorKeys[type];
  const more = besides[type];
  return own && more ? [...own.slice(0, -1), ...more, ...own.slice(-1)] : (own ?? null);
}
