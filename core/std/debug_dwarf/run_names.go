package dwarf

import "strconv"

// What constants are called; the machine finds them by number.

var _Attr_map = map[Attr]string{
	1: "Sibling", 2: "Location", 3: "Name", 9: "Ordering", 11: "ByteSize", 12: "BitOffset", 13: "BitSize", 16: "StmtList", 17: "Lowpc", 18: "Highpc",
	19: "Language", 21: "Discr", 22: "DiscrValue", 23: "Visibility", 24: "Import", 25: "StringLength", 26: "CommonRef", 27: "CompDir", 28: "ConstValue",
	29: "ContainingType", 30: "DefaultValue", 32: "Inline", 33: "IsOptional", 34: "LowerBound", 37: "Producer", 39: "Prototyped", 42: "ReturnAddr",
	44: "StartScope", 46: "StrideSize", 47: "UpperBound", 49: "AbstractOrigin", 50: "Accessibility", 51: "AddrClass", 52: "Artificial", 53: "BaseTypes",
	54: "Calling", 55: "Count", 56: "DataMemberLoc", 57: "DeclColumn", 58: "DeclFile", 59: "DeclLine", 60: "Declaration", 61: "DiscrList",
	62: "Encoding", 63: "External", 64: "FrameBase", 65: "Friend", 66: "IdentifierCase", 67: "MacroInfo", 68: "NamelistItem", 69: "Priority",
	70: "Segment", 71: "Specification", 72: "StaticLink", 73: "Type", 74: "UseLocation", 75: "VarParam", 76: "Virtuality", 77: "VtableElemLoc",
	78: "Allocated", 79: "Associated", 80: "DataLocation", 81: "Stride", 82: "Entrypc", 83: "UseUTF8", 84: "Extension", 85: "Ranges", 86: "Trampoline",
	87: "CallColumn", 88: "CallFile", 89: "CallLine", 90: "Description", 91: "BinaryScale", 92: "DecimalScale", 93: "Small", 94: "DecimalSign",
	95: "DigitCount", 96: "PictureString", 97: "Mutable", 98: "ThreadsScaled", 99: "Explicit", 100: "ObjectPointer", 101: "Endianity", 102: "Elemental",
	103: "Pure", 104: "Recursive", 105: "Signature", 106: "MainSubprogram", 107: "DataBitOffset", 108: "ConstExpr", 109: "EnumClass",
	110: "LinkageName", 111: "StringLengthBitSize", 112: "StringLengthByteSize", 113: "Rank", 114: "StrOffsetsBase", 115: "AddrBase",
	116: "RnglistsBase", 118: "DwoName", 119: "Reference", 120: "RvalueReference", 121: "Macros", 122: "CallAllCalls", 123: "CallAllSourceCalls",
	124: "CallAllTailCalls", 125: "CallReturnPC", 126: "CallValue", 127: "CallOrigin", 128: "CallParameter", 129: "CallPC", 130: "CallTailCall",
	131: "CallTarget", 132: "CallTargetClobbered", 133: "CallDataLocation", 134: "CallDataValue", 135: "Noreturn", 136: "Alignment",
	137: "ExportSymbols", 138: "Deleted", 139: "Defaulted", 140: "LoclistsBase",
}

var tagNames = map[Tag]string{
	1: "ArrayType", 2: "ClassType", 3: "EntryPoint", 4: "EnumerationType", 5: "FormalParameter", 8: "ImportedDeclaration", 10: "Label",
	11: "LexDwarfBlock", 13: "Member", 15: "PointerType", 16: "ReferenceType", 17: "CompileUnit", 18: "StringType", 19: "StructType",
	21: "SubroutineType", 22: "Typedef", 23: "UnionType", 24: "UnspecifiedParameters", 25: "Variant", 26: "CommonDwarfBlock", 27: "CommonInclusion",
	28: "Inheritance", 29: "InlinedSubroutine", 30: "Module", 31: "PtrToMemberType", 32: "SetType", 33: "SubrangeType", 34: "WithStmt",
	35: "AccessDeclaration", 36: "BaseType", 37: "CatchDwarfBlock", 38: "ConstType", 39: "Constant", 40: "Enumerator", 41: "FileType", 42: "Friend",
	43: "Namelist", 44: "NamelistItem", 45: "PackedType", 46: "Subprogram", 47: "TemplateTypeParameter", 48: "TemplateValueParameter", 49: "ThrownType",
	50: "TryDwarfBlock", 51: "VariantPart", 52: "Variable", 53: "VolatileType", 54: "DwarfProcedure", 55: "RestrictType", 56: "InterfaceType",
	57: "Namespace", 58: "ImportedModule", 59: "UnspecifiedType", 60: "PartialUnit", 61: "ImportedUnit", 62: "MutableType", 63: "Condition",
	64: "SharedType", 65: "TypeUnit", 66: "RvalueReferenceType", 67: "TemplateAlias", 68: "CoarrayType", 69: "GenericSubrange", 70: "DynamicType",
	71: "AtomicType", 72: "CallSite", 73: "CallSiteParameter", 74: "SkeletonUnit", 75: "ImmutableType",
}

var classNames = map[Class]string{
	0: "ClassUnknown", 1: "ClassAddress", 2: "ClassBlock", 3: "ClassConstant", 4: "ClassExprLoc", 5: "ClassFlag", 6: "ClassLinePtr",
	7: "ClassLocListPtr", 8: "ClassMacPtr", 9: "ClassRangeListPtr", 10: "ClassReference", 11: "ClassReferenceSig", 12: "ClassString",
	13: "ClassReferenceAlt", 14: "ClassStringAlt", 15: "ClassAddrPtr", 16: "ClassLocList", 17: "ClassRngList", 18: "ClassRngListsPtr",
	19: "ClassStrOffsetsPtr",
}

func numbered(kind string, i int64) string {
	return kind + "(" + strconv.FormatInt(i, 10) + ")"
}

func (i Attr) String() string {
	if name, ok := _Attr_map[i]; ok {
		return name
	}
	return numbered("Attr", int64(i))
}

func (i Tag) String() string {
	if name, ok := tagNames[i]; ok {
		return name
	}
	return numbered("Tag", int64(i))
}

func (t Tag) GoString() string {
	if t > TagTemplateAlias {
		return "dwarf." + t.String()
	}
	return "dwarf.Tag" + t.String()
}

func (i Class) String() string {
	if name, ok := classNames[i]; ok {
		return name
	}
	return numbered("Class", int64(i))
}
