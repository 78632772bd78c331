package dwarf

import "strconv"

// Rules: debug/dwarf/type.go, go1.27.

//line type.go:29:1
func (c *CommonType) Common() *CommonType { return c }

//line type.go:31:1
func (c *CommonType) Size() int64 { return c.ByteSize }

//line type.go:46:1
func (b *BasicType) Basic() *BasicType { return b }

//line type.go:48:1
func (t *BasicType) String() string {
	if t.Name != "" {
		return t.Name
	}
	return "?"
}

//line type.go:111:1
func (t *QualType) Size() int64 { return t.Type.Size() }

func (t *ArrayType) String() string {
	return "[" + strconv.FormatInt(t.Count, 10) + "]" + t.Type.String()
}

func (t *ArrayType) Size() int64 {
	if t.Count < 0 {
		if t.Count == -1 {
			return 0
		}
	}
	return t.Count * t.Type.Size()
}

//line type.go:137:1
func (t *VoidType) String() string { return "void" }

func (t *StructType) Defn() string {
	text := t.Kind
	if t.StructName != "" {
		text += " " + t.StructName
	}
	if t.Incomplete {
		return text + " /*incomplete*/"
	}
	text += " {"
	for i, f := range t.Field {
		if i > 0 {
			text += "; "
		}
		text += f.Name + " " + f.Type.String() + "@" + strconv.FormatInt(f.ByteOffset, 10)
		if f.BitSize <= 0 {
			continue
		}
		at := f.BitOffset
		if at == 0 {
			at = f.DataBitOffset
		}
		text += " : " + strconv.FormatInt(f.BitSize, 10) + "@" + strconv.FormatInt(at, 10)
	}
	return text + "}"
}

func (t *EnumType) String() string {
	text := "enum"
	if t.EnumName != "" {
		text += " " + t.EnumName
	}
	text += " {"
	for i, v := range t.Val {
		if i > 0 {
			text += "; "
		}
		text += v.Name + "=" + strconv.FormatInt(v.Val, 10)
	}
	return text + "}"
}

func (t *FuncType) String() string {
	text := "func("
	for i, p := range t.ParamType {
		if i > 0 {
			text += ", "
		}
		text += p.String()
	}
	text += ")"
	if t.ReturnType != nil {
		text += " " + t.ReturnType.String()
	}
	return text
}

//line type.go:336:1
func (t *DotDotDotType) String() string { return "..." }

//line type.go:344:1
func (t *TypedefType) String() string { return t.Name }

//line type.go:346:1
func (t *TypedefType) Size() int64 { return t.Type.Size() }

// ---- reading

func (d *Data) Type(off Offset) (Type, error) {
	return d.readType("info", d.Reader(), off, d.typeCache, nil)
}

// later is what can be said once all types are read.
type later struct {
	typedefs []*TypedefType
	arrays   []*Type
}

// empty marks an array that another field or the end of the struct covers.
func (l *later) empty(t *Type) {
	if t == nil {
		return
	}
	if _, ok := (*t).(*ArrayType); ok {
		l.arrays = append(l.arrays, t)
	}
}

func (l *later) apply() {
	for _, t := range l.typedefs {
		t.ByteSize = t.Type.Size()
	}
	for _, t := range l.arrays {
		if a := (*t).(*ArrayType); a.Type.Size() != 0 {
			without := *a
			without.Count = 0
			*t = &without
		}
	}
}

// typing reads one type.
type typing struct {
	d     *Data
	name  string
	r     typeReader
	cache map[Offset]Type
	later *later
	e     *Entry
	depth int
	err   error
}

func (d *Data) readType(name string, r typeReader, off Offset, cache map[Offset]Type, l *later) (Type, error) {
	if t, ok := cache[off]; ok && off != stateOffset {
		return t, nil
	}
	r.Seek(off)
	e, err := r.Next()
	if err != nil {
		return nil, err
	}
	addressSize := r.AddressSize()
	if e == nil || e.Offset != off {
		return nil, DecodeError{name, off, "no type at offset"}
	}
	if l == nil {
		l = &later{}
		defer l.apply()
	}
	x := &typing{d: d, name: name, r: r, cache: cache, later: l, e: e}
	t := x.read(off)
	if x.err != nil {
		delete(cache, off)
		return nil, x.err
	}
	size, ok := e.Val(AttrByteSize).(int64)
	if !ok {
		size = -1
		switch t := t.(type) {
		case *TypedefType:
			l.typedefs = append(l.typedefs, t)
		case *PtrType:
			size = int64(addressSize)
		}
	}
	t.Common().ByteSize = size
	return t, nil
}

func (x *typing) fail(name string, off Offset, why string) {
	x.err = DecodeError{name, off, why}
}

// next is the next child, not what is below it.
func (x *typing) next() *Entry {
	for x.e.Children && x.err == nil {
		kid, err := x.r.Next()
		if err != nil {
			x.err = err
			break
		}
		if kid == nil {
			x.fail(x.name, x.r.offset(), "unexpected end of DWARF entries")
			break
		}
		if kid.Tag == 0 {
			if x.depth == 0 {
				break
			}
			x.depth--
			continue
		}
		if kid.Children {
			x.depth++
		}
		if x.depth == 0 {
			return kid
		}
	}
	return nil
}

// typeOf is the type that an entry names.
func (x *typing) typeOf(e *Entry) (t Type) {
	switch at := e.Val(AttrType).(type) {
	case Offset:
		t, x.err = x.d.readType(x.name, x.r.clone(), at, x.cache, x.later)
	case uint64:
		t, x.err = x.d.sigToType(at)
	default:
		return new(VoidType)
	}
	if x.err != nil {
		return nil
	}
	return t
}

func text(e *Entry, a Attr) string {
	s, _ := e.Val(a).(string)
	return s
}

func number(e *Entry, a Attr) int64 {
	i, _ := e.Val(a).(int64)
	return i
}

// has tells whether the entry has a number for both.
func has(e *Entry, a, b Attr) bool {
	_, first := e.Val(a).(int64)
	_, second := e.Val(b).(int64)
	return first && second
}

func (x *typing) read(off Offset) Type {
	e := x.e
	name := text(e, AttrName)
	// known is put into the cache before what it is made of is read.
	switch e.Tag {
	case TagArrayType:
		t := &ArrayType{}
		x.cache[off] = t
		x.array(t)
		return t
	case TagBaseType:
		return x.basic(off, name)
	case TagClassType, TagStructType, TagUnionType:
		t := &StructType{StructName: name, Kind: "struct", Field: make([]*StructField, 0, 8)}
		x.cache[off] = t
		if e.Tag == TagClassType {
			t.Kind = "class"
		} else if e.Tag == TagUnionType {
			t.Kind = "union"
		}
		t.Incomplete = e.Val(AttrDeclaration) != nil
		x.fields(t)
		return t
	case TagConstType, TagVolatileType, TagRestrictType:
		t := &QualType{Qual: "const"}
		x.cache[off] = t
		if t.Type = x.typeOf(e); e.Tag == TagVolatileType {
			t.Qual = "volatile"
		} else if e.Tag == TagRestrictType {
			t.Qual = "restrict"
		}
		return t
	case TagEnumerationType:
		t := &EnumType{EnumName: name, Val: make([]*EnumValue, 0, 8)}
		x.cache[off] = t
		for kid := x.next(); kid != nil; kid = x.next() {
			if kid.Tag == TagEnumerator {
				t.Val = append(t.Val, &EnumValue{text(kid, AttrName), number(kid, AttrConstValue)})
			}
		}
		return t
	case TagPointerType:
		t := &PtrType{}
		x.cache[off] = t
		t.Type = x.typeOf(e)
		return t
	case TagSubroutineType:
		t := &FuncType{}
		x.cache[off] = t
		t.ReturnType = x.typeOf(e)
		t.ParamType = make([]Type, 0, 8)
		for x.err == nil {
			kid := x.next()
			if kid == nil {
				break
			}
			switch kid.Tag {
			case TagFormalParameter:
				t.ParamType = append(t.ParamType, x.typeOf(kid))
			case TagUnspecifiedParameters:
				t.ParamType = append(t.ParamType, &DotDotDotType{})
			}
		}
		return t
	case TagTypedef:
		t := &TypedefType{}
		x.cache[off] = t
		t.Name = name
		t.Type = x.typeOf(e)
		return t
	case TagUnspecifiedType:
		t := &UnspecifiedType{}
		x.cache[off] = t
		t.Name = name
		return t
	}
	t := &UnsupportedType{Tag: e.Tag}
	x.cache[off] = t
	t.Name = name
	return t
}

func (x *typing) array(t *ArrayType) {
	if t.Type = x.typeOf(x.e); x.err != nil {
		return
	}
	t.StrideBitSize = number(x.e, AttrStrideSize)
	var counts []int64
	for kid := x.next(); kid != nil; kid = x.next() {
		switch kid.Tag {
		case TagSubrangeType:
			count, ok := kid.Val(AttrCount).(int64)
			if !ok {
				if count, ok = kid.Val(AttrUpperBound).(int64); ok {
					count++
				} else if len(counts) == 0 {
					count = -1
				}
			}
			counts = append(counts, count)
		case TagEnumerationType:
			x.fail(x.name, kid.Offset, "cannot handle enumeration type as array bound")
			return
		}
	}
	if len(counts) == 0 {
		counts = append(counts, -1)
	}
	t.Count = counts[0]
	for i := len(counts) - 1; i > 0; i-- {
		t.Type = &ArrayType{Type: t.Type, Count: counts[i]}
	}
}

func (x *typing) basic(off Offset, name string) Type {
	e := x.e
	kind, ok := e.Val(AttrEncoding).(int64)
	if !ok {
		x.fail(name, e.Offset, "missing encoding attribute for "+name)
		return nil
	}
	var t Type
	switch kind {
	case 1:
		t = &AddrType{}
	case 2:
		t = &BoolType{}
	case 3:
		t = &ComplexType{}
		if size := number(e, AttrByteSize); name == "complex" && size == 8 {
			name = "complex float"
		} else if name == "complex" && size == 16 {
			name = "complex double"
		}
	case 4:
		t = &FloatType{}
	case 5:
		t = &IntType{}
	case 6:
		t = &CharType{}
	case 7:
		t = &UintType{}
	case 8:
		t = &UcharType{}
	default:
		x.fail(name, e.Offset, "unrecognized encoding attribute value")
		return nil
	}
	x.cache[off] = t
	b := t.(interface{ Basic() *BasicType }).Basic()
	b.Name, b.BitSize = name, number(e, AttrBitSize)
	b.BitOffset, b.DataBitOffset = number(e, AttrBitOffset), number(e, AttrDataBitOffset)
	if has(e, AttrBitOffset, AttrDataBitOffset) {
		x.fail(name, e.Offset, "duplicate bit offset attributes")
	}
	return t
}

func (x *typing) fields(t *StructType) {
	var last *StructField
	lastOffset, lastBits := int64(0), int64(0)
	lastType := func() *Type {
		if last == nil {
			return nil
		}
		return &last.Type
	}
	for kid := x.next(); kid != nil; kid = x.next() {
		if kid.Tag != TagMember {
			continue
		}
		f := new(StructField)
		if f.Type = x.typeOf(kid); x.err != nil {
			return
		}
		switch loc := kid.Val(AttrDataMemberLoc).(type) {
		case int64:
			f.ByteOffset = loc
		case []byte:
			// The one expression that is understood adds a number.
			b := x.d.in(nil, "location", 0, loc)
			if b.uint8() != 0x23 {
				x.fail(x.name, kid.Offset, "unexpected opcode")
				return
			}
			f.ByteOffset = int64(b.uint())
			if x.err = b.err; x.err != nil {
				return
			}
		}
		f.Name, f.ByteSize = text(kid, AttrName), number(kid, AttrByteSize)
		f.BitOffset, f.DataBitOffset = number(kid, AttrBitOffset), number(kid, AttrDataBitOffset)
		if has(kid, AttrBitOffset, AttrDataBitOffset) {
			x.fail(x.name, x.e.Offset, "duplicate bit offset attributes")
			return
		}
		f.BitSize = number(kid, AttrBitSize)
		t.Field = append(t.Field, f)
		if lastBits == 0 && lastOffset == f.ByteOffset && t.Kind != "union" {
			x.later.empty(lastType())
		}
		last, lastOffset, lastBits = f, f.ByteOffset, f.BitSize
	}
	if size, ok := x.e.Val(AttrByteSize).(int64); ok && size == lastOffset && t.Kind != "union" {
		x.later.empty(lastType())
	}
}
