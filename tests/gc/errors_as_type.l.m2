errors_as_type.go:7:7: parameter f leaks to ~r0 for (*failure).Error with derefs=1:
errors_as_type.go:7:7:   flow: ~r0 ← *f:
errors_as_type.go:7:7:     from f.text (dot of pointer) at errors_as_type.go:7:44
errors_as_type.go:7:7:     from return f.text (return) at errors_as_type.go:7:36
errors_as_type.go:7:7: leaking param: f to result ~r0 level=1
$GOROOT/src/errors/wrap.go:183:15: new(<node DYNAMICTYPE>) escapes to heap in asType[go.shape.*uint8]:
$GOROOT/src/errors/wrap.go:183:15:   flow: {heap} ← &{storage for new(<node DYNAMICTYPE>)}:
$GOROOT/src/errors/wrap.go:183:15:     from new(<node DYNAMICTYPE>) (spill) at $GOROOT/src/errors/wrap.go:183:15
$GOROOT/src/errors/wrap.go:183:15:     from *errors.ppe = new(<node DYNAMICTYPE>) (assign) at $GOROOT/src/errors/wrap.go:183:10
$GOROOT/src/errors/wrap.go:176:33: parameter errors.ppe leaks to {heap} for asType[go.shape.*uint8] with derefs=1:
$GOROOT/src/errors/wrap.go:176:33:   flow: {heap} ← *errors.ppe:
$GOROOT/src/errors/wrap.go:176:33:     from *errors.ppe (indirection) at $GOROOT/src/errors/wrap.go:185:12
$GOROOT/src/errors/wrap.go:176:33:     from *errors.ppe (interface-converted) at $GOROOT/src/errors/wrap.go:185:12
$GOROOT/src/errors/wrap.go:176:33:     from errors.x.As(*errors.ppe) (call parameter) at $GOROOT/src/errors/wrap.go:185:11
$GOROOT/src/errors/wrap.go:176:22: parameter errors.err leaks to {heap} for asType[go.shape.*uint8] with derefs=0:
$GOROOT/src/errors/wrap.go:176:22:   flow: .autotmp_11 ← errors.err:
$GOROOT/src/errors/wrap.go:176:22:     from errors.err.(interface { As(any) bool }) (dot) at $GOROOT/src/errors/wrap.go:181:18
$GOROOT/src/errors/wrap.go:176:22:     from .autotmp_11, .autotmp_12 := errors.err.(interface { As(any) bool }) (assign-pair-dot-type) at $GOROOT/src/errors/wrap.go:181:12
$GOROOT/src/errors/wrap.go:176:22:   flow: errors.x ← .autotmp_11:
$GOROOT/src/errors/wrap.go:176:22:     from errors.x, errors.ok := (interface { As(any) bool })(.autotmp_11), .autotmp_12 (assign-pair) at $GOROOT/src/errors/wrap.go:181:12
$GOROOT/src/errors/wrap.go:176:22:   flow: {heap} ← errors.x:
$GOROOT/src/errors/wrap.go:176:22:     from errors.x.As(*errors.ppe) (call parameter) at $GOROOT/src/errors/wrap.go:185:11
$GOROOT/src/errors/wrap.go:176:33: parameter errors.ppe leaks to errors.~r0 for asType[go.shape.*uint8] with derefs=2:
$GOROOT/src/errors/wrap.go:176:33:   flow: errors.~r0 ← **errors.ppe:
$GOROOT/src/errors/wrap.go:176:33:     from *errors.ppe (indirection) at $GOROOT/src/errors/wrap.go:186:13
$GOROOT/src/errors/wrap.go:176:33:     from *(*errors.ppe) (indirection) at $GOROOT/src/errors/wrap.go:186:12
$GOROOT/src/errors/wrap.go:176:33:     from return *(*errors.ppe), true (return) at $GOROOT/src/errors/wrap.go:186:5
$GOROOT/src/errors/wrap.go:176:22: parameter errors.err leaks to errors.~r0 for asType[go.shape.*uint8] with derefs=0:
$GOROOT/src/errors/wrap.go:176:22:   flow: .autotmp_7 ← errors.err:
$GOROOT/src/errors/wrap.go:176:22:     from <node DYNAMICDOTTYPE2> (dot) at $GOROOT/src/errors/wrap.go:178:18
$GOROOT/src/errors/wrap.go:176:22:     from .autotmp_7, .autotmp_8 := <node DYNAMICDOTTYPE2> (assign-pair-dot-type) at $GOROOT/src/errors/wrap.go:178:12
$GOROOT/src/errors/wrap.go:176:22:   flow: errors.e ← .autotmp_7:
$GOROOT/src/errors/wrap.go:176:22:     from errors.e, errors.ok := go.shape.*uint8(.autotmp_7), .autotmp_8 (assign-pair) at $GOROOT/src/errors/wrap.go:178:12
$GOROOT/src/errors/wrap.go:176:22:   flow: errors.~r0 ← errors.e:
$GOROOT/src/errors/wrap.go:176:22:     from return errors.e, true (return) at $GOROOT/src/errors/wrap.go:179:4
$GOROOT/src/errors/wrap.go:183:15: new(<node DYNAMICTYPE>) escapes to heap
$GOROOT/src/errors/wrap.go:167:22: parameter errors.err leaks to {heap} for AsType[go.shape.*uint8] with derefs=0:
$GOROOT/src/errors/wrap.go:167:22:   flow: {heap} ← errors.err:
$GOROOT/src/errors/wrap.go:167:22:     from errors.asType[go.shape.*uint8]((*[6]uintptr)(errors..dict[0]), errors.err, &errors.pe) (call parameter) at $GOROOT/src/errors/wrap.go:173:15
$GOROOT/src/errors/wrap.go:183:15: new(<node DYNAMICTYPE>) escapes to heap in asType[go.shape.int]:
$GOROOT/src/errors/wrap.go:183:15:   flow: {heap} ← &{storage for new(<node DYNAMICTYPE>)}:
$GOROOT/src/errors/wrap.go:183:15:     from new(<node DYNAMICTYPE>) (spill) at $GOROOT/src/errors/wrap.go:183:15
$GOROOT/src/errors/wrap.go:183:15:     from *errors.ppe = new(<node DYNAMICTYPE>) (assign) at $GOROOT/src/errors/wrap.go:183:10
$GOROOT/src/errors/wrap.go:176:33: parameter errors.ppe leaks to {heap} for asType[go.shape.int] with derefs=1:
$GOROOT/src/errors/wrap.go:176:33:   flow: {heap} ← *errors.ppe:
$GOROOT/src/errors/wrap.go:176:33:     from *errors.ppe (indirection) at $GOROOT/src/errors/wrap.go:185:12
$GOROOT/src/errors/wrap.go:176:33:     from *errors.ppe (interface-converted) at $GOROOT/src/errors/wrap.go:185:12
$GOROOT/src/errors/wrap.go:176:33:     from errors.x.As(*errors.ppe) (call parameter) at $GOROOT/src/errors/wrap.go:185:11
$GOROOT/src/errors/wrap.go:176:22: parameter errors.err leaks to {heap} for asType[go.shape.int] with derefs=0:
$GOROOT/src/errors/wrap.go:176:22:   flow: .autotmp_11 ← errors.err:
$GOROOT/src/errors/wrap.go:176:22:     from errors.err.(interface { As(any) bool }) (dot) at $GOROOT/src/errors/wrap.go:181:18
$GOROOT/src/errors/wrap.go:176:22:     from .autotmp_11, .autotmp_12 := errors.err.(interface { As(any) bool }) (assign-pair-dot-type) at $GOROOT/src/errors/wrap.go:181:12
$GOROOT/src/errors/wrap.go:176:22:   flow: errors.x ← .autotmp_11:
$GOROOT/src/errors/wrap.go:176:22:     from errors.x, errors.ok := (interface { As(any) bool })(.autotmp_11), .autotmp_12 (assign-pair) at $GOROOT/src/errors/wrap.go:181:12
$GOROOT/src/errors/wrap.go:176:22:   flow: {heap} ← errors.x:
$GOROOT/src/errors/wrap.go:176:22:     from errors.x.As(*errors.ppe) (call parameter) at $GOROOT/src/errors/wrap.go:185:11
$GOROOT/src/errors/wrap.go:183:15: new(<node DYNAMICTYPE>) escapes to heap
$GOROOT/src/errors/wrap.go:167:22: parameter errors.err leaks to {heap} for AsType[go.shape.int] with derefs=0:
$GOROOT/src/errors/wrap.go:167:22:   flow: {heap} ← errors.err:
$GOROOT/src/errors/wrap.go:167:22:     from errors.asType[go.shape.int]((*[6]uintptr)(errors..dict[0]), errors.err, &errors.pe) (call parameter) at $GOROOT/src/errors/wrap.go:173:15
errors_as_type.go:13:11: parameter err leaks to {heap} for text with derefs=0:
errors_as_type.go:13:11:   flow: {heap} ← err:
errors_as_type.go:13:11:     from errors.AsType[go.shape.*uint8](&errors..dict.AsType[*main.failure], err) (call parameter) at errors_as_type.go:14:37
errors_as_type.go:13:11: leaking param: err
errors_as_type.go:24:62: code(1) escapes to heap in main:
errors_as_type.go:24:62:   flow: {heap} ← &{storage for code(1)}:
errors_as_type.go:24:62:     from code(1) (spill) at errors_as_type.go:24:62
errors_as_type.go:24:62:     from text(code(1)) (call parameter) at errors_as_type.go:24:57
errors_as_type.go:24:27: &failure{...} escapes to heap in main:
errors_as_type.go:24:27:   flow: {storage for ... argument} ← &{storage for &failure{...}}:
errors_as_type.go:24:27:     from &failure{...} (spill) at errors_as_type.go:24:27
errors_as_type.go:24:27:     from &failure{...} (interface-converted) at errors_as_type.go:24:27
errors_as_type.go:24:27:     from ... argument (slice-literal-element) at errors_as_type.go:24:26
errors_as_type.go:24:27:   flow: {heap} ← {storage for ... argument}:
errors_as_type.go:24:27:     from ... argument (spill) at errors_as_type.go:24:26
errors_as_type.go:24:27:     from errors.Join(... argument...) (call parameter) at errors_as_type.go:24:26
errors_as_type.go:24:46: code(3) escapes to heap in main:
errors_as_type.go:24:46:   flow: {storage for ... argument} ← &{storage for code(3)}:
errors_as_type.go:24:46:     from code(3) (spill) at errors_as_type.go:24:46
errors_as_type.go:24:46:     from ... argument (slice-literal-element) at errors_as_type.go:24:26
errors_as_type.go:24:46:   flow: {heap} ← {storage for ... argument}:
errors_as_type.go:24:46:     from ... argument (spill) at errors_as_type.go:24:26
errors_as_type.go:24:46:     from errors.Join(... argument...) (call parameter) at errors_as_type.go:24:26
errors_as_type.go:24:26: ... argument does not escape
errors_as_type.go:24:27: &failure{...} escapes to heap
errors_as_type.go:24:46: code(3) escapes to heap
errors_as_type.go:24:62: code(1) escapes to heap
$GOROOT/src/errors/wrap.go:167:22: parameter errors.err leaks to {heap} for AsType[main.code] with derefs=0:
$GOROOT/src/errors/wrap.go:167:22:   flow: {heap} ← errors.err:
$GOROOT/src/errors/wrap.go:167:22:     from errors.AsType[go.shape.int](&errors..dict.AsType[main.code], errors.err) (call parameter) at $GOROOT/src/errors/wrap.go:167:6
$GOROOT/src/errors/wrap.go:167:22: parameter errors.err leaks to {heap} for AsType[*main.failure] with derefs=0:
$GOROOT/src/errors/wrap.go:167:22:   flow: {heap} ← errors.err:
$GOROOT/src/errors/wrap.go:167:22:     from errors.AsType[go.shape.*uint8](&errors..dict.AsType[*main.failure], errors.err) (call parameter) at $GOROOT/src/errors/wrap.go:167:6
<autogenerated>:1: parameter ~p0 leaks to {heap} for interface { As(interface {}) bool }.As with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.As(~p1) (call parameter) at <autogenerated>:1
$GOROOT/src/errors/wrap.go:181:34: parameter ~p1 leaks to {heap} for interface { As(interface {}) bool }.As with derefs=0:
$GOROOT/src/errors/wrap.go:181:34:   flow: {heap} ← ~p1:
$GOROOT/src/errors/wrap.go:181:34:     from ~p0.As(~p1) (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for interface { Unwrap() error }.Unwrap with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Unwrap() (call parameter) at <autogenerated>:1
<autogenerated>:1: parameter ~p0 leaks to {heap} for interface { Unwrap() []error }.Unwrap with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Unwrap() (call parameter) at <autogenerated>:1
