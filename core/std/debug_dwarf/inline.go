// Package dwarf: what gc inlines.
package dwarf

import "strconv"

//line const.go:141:1
func (a Attr) GoString() string {
	if str, ok := _Attr_map[a]; ok {
		return "dwarf.Attr" + str
	}
	return "dwarf." + a.String()
}

//line entry.go:375:1
func (i Class) GoString() string {
	return "dwarf." + i.String()
}

//line entry.go:744:1
func (d *Data) Reader() *Reader {
	r := &Reader{d: d}
	r.Seek(0)
	return r
}

//line buf.go:209:1
func (e DecodeError) Error() string {
	return "decoding dwarf section " + e.Name + " at offset 0x" + strconv.FormatInt(int64(e.Offset), 16) + ": " + e.Err
}

//line type.go:145:1
func (t *PtrType) String() string { return "*" + t.Type.String() }

//line type.go:109:1
func (t *QualType) String() string { return t.Qual + " " + t.Type.String() }

//line type.go:239:1
func (t *StructType) String() string {
	if t.StructName != "" {
		return t.Kind + " " + t.StructName
	}
	return t.Defn()
}

//line type.go:355:1
func (t *UnsupportedType) String() string {
	if t.Name != "" {
		return t.Name
	}
	return t.Name + "(unsupported type " + t.Tag.String() + ")"
}
