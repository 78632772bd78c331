reflect_elem_devirtualizes_what_follows.go:5:6: cannot inline f: function too complex: cost 125 exceeds budget 80
reflect_elem_devirtualizes_what_follows.go:9:6: cannot inline g: function too complex: cost 167 exceeds budget 80
reflect_elem_devirtualizes_what_follows.go:14:6: cannot inline h: function too complex: cost 354 exceeds budget 80
reflect_elem_devirtualizes_what_follows.go:21:6: cannot inline i[go.shape.int]: function too complex: cost 163 exceeds budget 80
$GOROOT/src/internal/abi/type.go:193:6: can inline abi.TypeFor[go.shape.int] with cost 17 as: func(*[3]uintptr) *abi.Type { return (*abi.PtrType)(unsafe.Pointer(abi.TypeOf((*go.shape.int)(nil)))).Elem }
$GOROOT/src/reflect/type.go:1372:6: can inline reflect.TypeFor[go.shape.int] with cost 29 as: func(*[1]uintptr) reflect.Type { return reflect.toRType(abi.TypeFor[go.shape.int]((*[3]uintptr)(reflect..dict[0]))) }
reflect_elem_devirtualizes_what_follows.go:24:6: cannot inline j[go.shape.int]: function too complex: cost 288 exceeds budget 80
reflect_elem_devirtualizes_what_follows.go:21:6: cannot inline i[go.shape.string]: function too complex: cost 163 exceeds budget 80
$GOROOT/src/internal/abi/type.go:193:6: can inline abi.TypeFor[go.shape.string] with cost 17 as: func(*[3]uintptr) *abi.Type { return (*abi.PtrType)(unsafe.Pointer(abi.TypeOf((*go.shape.string)(nil)))).Elem }
$GOROOT/src/reflect/type.go:1372:6: can inline reflect.TypeFor[go.shape.string] with cost 29 as: func(*[1]uintptr) reflect.Type { return reflect.toRType(abi.TypeFor[go.shape.string]((*[3]uintptr)(reflect..dict[0]))) }
reflect_elem_devirtualizes_what_follows.go:24:6: cannot inline j[go.shape.string]: function too complex: cost 288 exceeds budget 80
reflect_elem_devirtualizes_what_follows.go:28:6: cannot inline main: function too complex: cost 248 exceeds budget 80
reflect_elem_devirtualizes_what_follows.go:24:6: can inline j[string] with cost 72 as: func(string) (string, reflect.Kind) { return .autotmp_3, .autotmp_4 }
reflect_elem_devirtualizes_what_follows.go:21:6: can inline i[string] with cost 63 as: func(string) reflect.Kind { return i[go.shape.string](&.dict.i[string], x) }
reflect_elem_devirtualizes_what_follows.go:24:6: can inline j[int] with cost 72 as: func(int) (string, reflect.Kind) { return .autotmp_3, .autotmp_4 }
reflect_elem_devirtualizes_what_follows.go:21:6: can inline i[int] with cost 63 as: func(int) reflect.Kind { return i[go.shape.int](&.dict.i[int], x) }
reflect_elem_devirtualizes_what_follows.go:10:24: inlining call to reflect.TypeOf
reflect_elem_devirtualizes_what_follows.go:10:24: inlining call to abi.TypeOf
reflect_elem_devirtualizes_what_follows.go:10:24: inlining call to reflect.toType
reflect_elem_devirtualizes_what_follows.go:10:24: inlining call to abi.NoEscape
reflect_elem_devirtualizes_what_follows.go:10:24: inlining call to reflect.toRType
reflect_elem_devirtualizes_what_follows.go:10:32: devirtualizing .autotmp_3.Elem to *reflect.rtype
reflect_elem_devirtualizes_what_follows.go:10:32: inlining call to reflect.(*rtype).Elem
reflect_elem_devirtualizes_what_follows.go:10:32: inlining call to reflect.(*rtype).common
reflect_elem_devirtualizes_what_follows.go:10:32: inlining call to reflect.toType
reflect_elem_devirtualizes_what_follows.go:10:32: inlining call to reflect.toRType
reflect_elem_devirtualizes_what_follows.go:10:39: devirtualizing .autotmp_4.Name to *reflect.rtype
reflect_elem_devirtualizes_what_follows.go:15:21: inlining call to reflect.TypeOf
reflect_elem_devirtualizes_what_follows.go:15:21: inlining call to abi.TypeOf
reflect_elem_devirtualizes_what_follows.go:15:21: inlining call to reflect.toType
reflect_elem_devirtualizes_what_follows.go:15:21: inlining call to abi.NoEscape
reflect_elem_devirtualizes_what_follows.go:15:21: inlining call to reflect.toRType
reflect_elem_devirtualizes_what_follows.go:16:11: devirtualizing t.Kind to *reflect.rtype
reflect_elem_devirtualizes_what_follows.go:16:11: inlining call to reflect.(*rtype).Kind
reflect_elem_devirtualizes_what_follows.go:16:38: devirtualizing t.Elem to *reflect.rtype
reflect_elem_devirtualizes_what_follows.go:16:38: inlining call to reflect.(*rtype).Elem
reflect_elem_devirtualizes_what_follows.go:19:15: devirtualizing t.Elem to *reflect.rtype
reflect_elem_devirtualizes_what_follows.go:19:15: inlining call to reflect.(*rtype).Elem
reflect_elem_devirtualizes_what_follows.go:16:11: inlining call to abi.(*Type).Kind
reflect_elem_devirtualizes_what_follows.go:16:38: inlining call to reflect.(*rtype).common
reflect_elem_devirtualizes_what_follows.go:16:38: inlining call to reflect.toType
reflect_elem_devirtualizes_what_follows.go:19:15: inlining call to reflect.(*rtype).common
reflect_elem_devirtualizes_what_follows.go:19:15: inlining call to reflect.toType
reflect_elem_devirtualizes_what_follows.go:16:38: inlining call to reflect.toRType
reflect_elem_devirtualizes_what_follows.go:19:15: inlining call to reflect.toRType
reflect_elem_devirtualizes_what_follows.go:16:45: devirtualizing .autotmp_3.Kind to *reflect.rtype
reflect_elem_devirtualizes_what_follows.go:16:45: inlining call to reflect.(*rtype).Kind
reflect_elem_devirtualizes_what_follows.go:19:22: devirtualizing .autotmp_4.Name to *reflect.rtype
reflect_elem_devirtualizes_what_follows.go:16:45: inlining call to abi.(*Type).Kind
reflect_elem_devirtualizes_what_follows.go:22:23: inlining call to reflect.TypeOf
reflect_elem_devirtualizes_what_follows.go:22:23: inlining call to abi.TypeOf
reflect_elem_devirtualizes_what_follows.go:22:23: inlining call to reflect.toType
reflect_elem_devirtualizes_what_follows.go:22:23: inlining call to abi.NoEscape
reflect_elem_devirtualizes_what_follows.go:22:23: inlining call to reflect.toRType
reflect_elem_devirtualizes_what_follows.go:22:31: devirtualizing .autotmp_3.Elem to *reflect.rtype
reflect_elem_devirtualizes_what_follows.go:22:31: inlining call to reflect.(*rtype).Elem
reflect_elem_devirtualizes_what_follows.go:22:31: inlining call to reflect.(*rtype).common
reflect_elem_devirtualizes_what_follows.go:22:31: inlining call to reflect.toType
reflect_elem_devirtualizes_what_follows.go:22:31: inlining call to reflect.toRType
reflect_elem_devirtualizes_what_follows.go:22:38: devirtualizing .autotmp_4.Kind to *reflect.rtype
reflect_elem_devirtualizes_what_follows.go:22:38: inlining call to reflect.(*rtype).Kind
reflect_elem_devirtualizes_what_follows.go:22:38: inlining call to abi.(*Type).Kind
$GOROOT/src/internal/abi/type.go:194:41: inlining call to abi.TypeOf
$GOROOT/src/internal/abi/type.go:194:41: inlining call to abi.NoEscape
$GOROOT/src/reflect/type.go:1374:31: inlining call to abi.TypeFor[go.shape.int]
$GOROOT/src/reflect/type.go:1374:16: inlining call to reflect.toRType
$GOROOT/src/reflect/type.go:1374:31: inlining call to abi.TypeOf
$GOROOT/src/reflect/type.go:1374:31: inlining call to abi.NoEscape
reflect_elem_devirtualizes_what_follows.go:25:25: inlining call to reflect.TypeFor[go.shape.int]
reflect_elem_devirtualizes_what_follows.go:26:15: devirtualizing t.Elem to *reflect.rtype
reflect_elem_devirtualizes_what_follows.go:26:15: inlining call to reflect.(*rtype).Elem
reflect_elem_devirtualizes_what_follows.go:26:32: devirtualizing t.Elem to *reflect.rtype
reflect_elem_devirtualizes_what_follows.go:26:32: inlining call to reflect.(*rtype).Elem
reflect_elem_devirtualizes_what_follows.go:25:25: inlining call to abi.TypeFor[go.shape.int]
reflect_elem_devirtualizes_what_follows.go:25:25: inlining call to reflect.toRType
reflect_elem_devirtualizes_what_follows.go:26:15: inlining call to reflect.(*rtype).common
reflect_elem_devirtualizes_what_follows.go:26:15: inlining call to reflect.toType
reflect_elem_devirtualizes_what_follows.go:26:32: inlining call to reflect.(*rtype).common
reflect_elem_devirtualizes_what_follows.go:26:32: inlining call to reflect.toType
reflect_elem_devirtualizes_what_follows.go:25:25: inlining call to abi.TypeOf
reflect_elem_devirtualizes_what_follows.go:26:15: inlining call to reflect.toRType
reflect_elem_devirtualizes_what_follows.go:26:32: inlining call to reflect.toRType
reflect_elem_devirtualizes_what_follows.go:25:25: inlining call to abi.NoEscape
reflect_elem_devirtualizes_what_follows.go:26:22: devirtualizing .autotmp_5.Name to *reflect.rtype
reflect_elem_devirtualizes_what_follows.go:26:39: devirtualizing .autotmp_6.Kind to *reflect.rtype
reflect_elem_devirtualizes_what_follows.go:26:39: inlining call to reflect.(*rtype).Kind
reflect_elem_devirtualizes_what_follows.go:26:39: inlining call to abi.(*Type).Kind
reflect_elem_devirtualizes_what_follows.go:22:23: inlining call to reflect.TypeOf
reflect_elem_devirtualizes_what_follows.go:22:23: inlining call to abi.TypeOf
reflect_elem_devirtualizes_what_follows.go:22:23: inlining call to reflect.toType
reflect_elem_devirtualizes_what_follows.go:22:23: inlining call to abi.NoEscape
reflect_elem_devirtualizes_what_follows.go:22:23: inlining call to reflect.toRType
reflect_elem_devirtualizes_what_follows.go:22:31: devirtualizing .autotmp_3.Elem to *reflect.rtype
reflect_elem_devirtualizes_what_follows.go:22:31: inlining call to reflect.(*rtype).Elem
reflect_elem_devirtualizes_what_follows.go:22:31: inlining call to reflect.(*rtype).common
reflect_elem_devirtualizes_what_follows.go:22:31: inlining call to reflect.toType
reflect_elem_devirtualizes_what_follows.go:22:31: inlining call to reflect.toRType
reflect_elem_devirtualizes_what_follows.go:22:38: devirtualizing .autotmp_4.Kind to *reflect.rtype
reflect_elem_devirtualizes_what_follows.go:22:38: inlining call to reflect.(*rtype).Kind
reflect_elem_devirtualizes_what_follows.go:22:38: inlining call to abi.(*Type).Kind
$GOROOT/src/internal/abi/type.go:194:41: inlining call to abi.TypeOf
$GOROOT/src/internal/abi/type.go:194:41: inlining call to abi.NoEscape
$GOROOT/src/reflect/type.go:1374:31: inlining call to abi.TypeFor[go.shape.string]
$GOROOT/src/reflect/type.go:1374:16: inlining call to reflect.toRType
$GOROOT/src/reflect/type.go:1374:31: inlining call to abi.TypeOf
$GOROOT/src/reflect/type.go:1374:31: inlining call to abi.NoEscape
reflect_elem_devirtualizes_what_follows.go:25:25: inlining call to reflect.TypeFor[go.shape.string]
reflect_elem_devirtualizes_what_follows.go:26:15: devirtualizing t.Elem to *reflect.rtype
reflect_elem_devirtualizes_what_follows.go:26:15: inlining call to reflect.(*rtype).Elem
reflect_elem_devirtualizes_what_follows.go:26:32: devirtualizing t.Elem to *reflect.rtype
reflect_elem_devirtualizes_what_follows.go:26:32: inlining call to reflect.(*rtype).Elem
reflect_elem_devirtualizes_what_follows.go:25:25: inlining call to abi.TypeFor[go.shape.string]
reflect_elem_devirtualizes_what_follows.go:25:25: inlining call to reflect.toRType
reflect_elem_devirtualizes_what_follows.go:26:15: inlining call to reflect.(*rtype).common
reflect_elem_devirtualizes_what_follows.go:26:15: inlining call to reflect.toType
reflect_elem_devirtualizes_what_follows.go:26:32: inlining call to reflect.(*rtype).common
reflect_elem_devirtualizes_what_follows.go:26:32: inlining call to reflect.toType
reflect_elem_devirtualizes_what_follows.go:25:25: inlining call to abi.TypeOf
reflect_elem_devirtualizes_what_follows.go:26:15: inlining call to reflect.toRType
reflect_elem_devirtualizes_what_follows.go:26:32: inlining call to reflect.toRType
reflect_elem_devirtualizes_what_follows.go:25:25: inlining call to abi.NoEscape
reflect_elem_devirtualizes_what_follows.go:26:22: devirtualizing .autotmp_5.Name to *reflect.rtype
reflect_elem_devirtualizes_what_follows.go:26:39: devirtualizing .autotmp_6.Kind to *reflect.rtype
reflect_elem_devirtualizes_what_follows.go:26:39: inlining call to reflect.(*rtype).Kind
reflect_elem_devirtualizes_what_follows.go:26:39: inlining call to abi.(*Type).Kind
<autogenerated>:1: inlining call to reflect.flag.kind
<autogenerated>:1: inlining call to reflect.flag.kind
<autogenerated>:1: inlining call to reflect.flag.mustBe
<autogenerated>:1: inlining call to reflect.flag.kind
<autogenerated>:1: inlining call to reflect.flag.mustBe
<autogenerated>:1: inlining call to reflect.flag.kind
<autogenerated>:1: inlining call to reflect.flag.mustBeAssignable
<autogenerated>:1: inlining call to reflect.flag.mustBeAssignable
<autogenerated>:1: inlining call to reflect.flag.mustBeExported
<autogenerated>:1: inlining call to reflect.flag.mustBeExported
<autogenerated>:1: inlining call to reflect.flag.ro
<autogenerated>:1: inlining call to reflect.flag.ro
reflect_elem_devirtualizes_what_follows.go:5:8: parameter t leaks to {heap} for f with derefs=0:
reflect_elem_devirtualizes_what_follows.go:5:8:   flow: {heap} ← t:
reflect_elem_devirtualizes_what_follows.go:5:8:     from t.Elem() (call parameter) at reflect_elem_devirtualizes_what_follows.go:6:15
reflect_elem_devirtualizes_what_follows.go:5:8: leaking param: t
reflect_elem_devirtualizes_what_follows.go:9:8: x does not escape
reflect_elem_devirtualizes_what_follows.go:14:8: x does not escape
reflect_elem_devirtualizes_what_follows.go:22:24: x does not escape
reflect_elem_devirtualizes_what_follows.go:22:24: x does not escape
<autogenerated>:1: &reflect.ValueError{...} escapes to heap in struct { reflect.typ_ *internal/abi.Type; reflect.ptr unsafe.Pointer; reflect.flag }.reflect.mustBe:
<autogenerated>:1:   flow: {heap} ← &{storage for &reflect.ValueError{...}}:
<autogenerated>:1:     from &reflect.ValueError{...} (spill) at <autogenerated>:1
<autogenerated>:1:     from &reflect.ValueError{...} (interface-converted) at <autogenerated>:1
<autogenerated>:1:     from panic(&reflect.ValueError{...}) (call parameter) at <autogenerated>:1
<autogenerated>:1: &reflect.ValueError{...} escapes to heap
<autogenerated>:1: &reflect.ValueError{...} escapes to heap in (*struct { reflect.typ_ *internal/abi.Type; reflect.ptr unsafe.Pointer; reflect.flag }).reflect.mustBe:
<autogenerated>:1:   flow: {heap} ← &{storage for &reflect.ValueError{...}}:
<autogenerated>:1:     from &reflect.ValueError{...} (spill) at <autogenerated>:1
<autogenerated>:1:     from &reflect.ValueError{...} (interface-converted) at <autogenerated>:1
<autogenerated>:1:     from panic(&reflect.ValueError{...}) (call parameter) at <autogenerated>:1
<autogenerated>:1: &reflect.ValueError{...} escapes to heap
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Align with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Align() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.AssignableTo with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.AssignableTo(reflect.u) (call parameter) at <autogenerated>:1
$GOROOT/src/reflect/type.go:122:15: parameter reflect.u leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.AssignableTo with derefs=0:
$GOROOT/src/reflect/type.go:122:15:   flow: {heap} ← reflect.u:
$GOROOT/src/reflect/type.go:122:15:     from go.shape.~p0.AssignableTo(reflect.u) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Bits with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Bits() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.CanSeq with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.CanSeq() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.CanSeq2 with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.CanSeq2() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.ChanDir with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.ChanDir() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Comparable with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Comparable() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.ConvertibleTo with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.ConvertibleTo(reflect.u) (call parameter) at <autogenerated>:1
$GOROOT/src/reflect/type.go:128:16: parameter reflect.u leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.ConvertibleTo with derefs=0:
$GOROOT/src/reflect/type.go:128:16:   flow: {heap} ← reflect.u:
$GOROOT/src/reflect/type.go:128:16:     from go.shape.~p0.ConvertibleTo(reflect.u) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Elem with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Elem() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Field with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Field(reflect.i) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.FieldAlign with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.FieldAlign() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.FieldByIndex with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.FieldByIndex(reflect.index) (call parameter) at <autogenerated>:1
$GOROOT/src/reflect/type.go:189:15: parameter reflect.index leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.FieldByIndex with derefs=0:
$GOROOT/src/reflect/type.go:189:15:   flow: {heap} ← reflect.index:
$GOROOT/src/reflect/type.go:189:15:     from go.shape.~p0.FieldByIndex(reflect.index) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.FieldByName with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.FieldByName(reflect.name) (call parameter) at <autogenerated>:1
$GOROOT/src/reflect/type.go:196:14: parameter reflect.name leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.FieldByName with derefs=0:
$GOROOT/src/reflect/type.go:196:14:   flow: {heap} ← reflect.name:
$GOROOT/src/reflect/type.go:196:14:     from go.shape.~p0.FieldByName(reflect.name) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.FieldByNameFunc with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.FieldByNameFunc(reflect.match) (call parameter) at <autogenerated>:1
$GOROOT/src/reflect/type.go:214:18: parameter reflect.match leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.FieldByNameFunc with derefs=0:
$GOROOT/src/reflect/type.go:214:18:   flow: {heap} ← reflect.match:
$GOROOT/src/reflect/type.go:214:18:     from go.shape.~p0.FieldByNameFunc(reflect.match) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Fields with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Fields() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Implements with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Implements(reflect.u) (call parameter) at <autogenerated>:1
$GOROOT/src/reflect/type.go:119:13: parameter reflect.u leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Implements with derefs=0:
$GOROOT/src/reflect/type.go:119:13:   flow: {heap} ← reflect.u:
$GOROOT/src/reflect/type.go:119:13:     from go.shape.~p0.Implements(reflect.u) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.In with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.In(reflect.i) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Ins with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Ins() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.IsVariadic with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.IsVariadic() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Key with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Key() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Kind with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Kind() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Len with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Len() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Method with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Method(go.shape.~p1) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.MethodByName with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.MethodByName(go.shape.~p1) (call parameter) at <autogenerated>:1
$GOROOT/src/reflect/type.go:84:15: parameter go.shape.~p1 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.MethodByName with derefs=0:
$GOROOT/src/reflect/type.go:84:15:   flow: {heap} ← go.shape.~p1:
$GOROOT/src/reflect/type.go:84:15:     from go.shape.~p0.MethodByName(go.shape.~p1) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Methods with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Methods() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Name with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Name() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.NumField with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.NumField() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.NumIn with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.NumIn() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.NumMethod with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.NumMethod() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.NumOut with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.NumOut() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Out with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Out(reflect.i) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Outs with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Outs() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.OverflowComplex with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.OverflowComplex(reflect.x) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.OverflowFloat with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.OverflowFloat(reflect.x) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.OverflowInt with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.OverflowInt(reflect.x) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.OverflowUint with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.OverflowUint(reflect.x) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.PkgPath with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.PkgPath() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.Size with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Size() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.String with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.String() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.reflect.common with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.common() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for 5614d73739c4cb953979c5b476501cda147b86386834ff88f636587787e0f1e9.reflect.uncommon with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.uncommon() (call parameter) at <autogenerated>:1
