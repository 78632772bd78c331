# example.com/reflectx/model
model/model.go:12:70: ([]byte)(Level.String(l)) escapes to heap
model/model.go:14:7: l does not escape
model/model.go:14:31: leaking param: b
model/model.go:15:16: string(b) does not escape
model/model.go:21:20: ... argument does not escape
model/model.go:21:37: b escapes to heap
model/model.go:40:14: leaking param: name
model/model.go:41:9: &User{...} escapes to heap
model/model.go:44:7: u does not escape
model/model.go:44:22: s does not escape
model/model.go:44:57: s + ", " + u.Name escapes to heap
# example.com/reflectx/tags
tags/tags.go:5:13: v does not escape
tags/tags.go:9:21: f.Name + " " + f.Type.String() escapes to heap
tags/tags.go:11:13: " " + c escapes to heap
tags/tags.go:13:15: append escapes to heap
tags/tags.go:18:11: leaking param: v
tags/tags.go:18:18: method does not escape
tags/tags.go:18:26: leaking param: arg
tags/tags.go:19:67: []reflect.Value{...} does not escape
tags/tags.go:19:84: arg escapes to heap
# example.com/reflectx
./main.go:16:6: moved to heap: v
./main.go:15:13: ... argument does not escape
./main.go:15:20: string(data) escapes to heap
./main.go:15:21: string(data) escapes to heap
./main.go:17:34: ([]byte)("{\"name\":\"bob\",\"address\":{\"city\":\"X\"},\"level\":\"high\"}") escapes to heap
./main.go:18:14: ... argument does not escape
./main.go:20:13: ... argument does not escape
./main.go:20:15: v.Name escapes to heap
./main.go:20:31: v.Address.City escapes to heap
./main.go:20:39: v.Level escapes to heap
./main.go:21:32: v does not escape
./main.go:22:14: ... argument does not escape
./main.go:22:15: f escapes to heap
./main.go:25:13: ... argument does not escape
./main.go:25:33: .autotmp_9.PkgPath() escapes to heap
./main.go:25:50: .autotmp_10.Name() escapes to heap
./main.go:25:65: t.NumMethod() escapes to heap
./main.go:26:13: ... argument does not escape
./main.go:26:23: tags.Call(u, "Greet", "hi") escapes to heap
./main.go:27:13: ... argument does not escape
./main.go:27:31: reflect.DeepEqual(u, model.NewUser("ann", 30)) escapes to heap
