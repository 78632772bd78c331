database_handle_embedded.go:12:7: parameter s leaks to {heap} for store.name with derefs=0:
database_handle_embedded.go:12:7:   flow: {heap} ← s:
database_handle_embedded.go:12:7:     from s.DB (dot) at database_handle_embedded.go:13:9
database_handle_embedded.go:12:7:     from (*sql.DB).QueryRow(s.DB, "select name from people where id = ?", ... argument...) (call parameter) at database_handle_embedded.go:13:18
database_handle_embedded.go:12:30: name escapes to heap in store.name:
database_handle_embedded.go:12:30:   flow: {storage for ... argument} ← &name:
database_handle_embedded.go:12:30:     from &name (address-of) at database_handle_embedded.go:13:68
database_handle_embedded.go:12:30:     from &name (interface-converted) at database_handle_embedded.go:13:68
database_handle_embedded.go:12:30:     from ... argument (slice-literal-element) at database_handle_embedded.go:13:67
database_handle_embedded.go:12:30:   flow: {heap} ← {storage for ... argument}:
database_handle_embedded.go:12:30:     from ... argument (spill) at database_handle_embedded.go:13:67
database_handle_embedded.go:12:30:     from (*sql.Row).Scan((*sql.DB).QueryRow(s.DB, "select name from people where id = ?", ... argument...), ... argument...) (call parameter) at database_handle_embedded.go:13:67
database_handle_embedded.go:13:59: id escapes to heap in store.name:
database_handle_embedded.go:13:59:   flow: {storage for ... argument} ← &{storage for id}:
database_handle_embedded.go:13:59:     from id (spill) at database_handle_embedded.go:13:59
database_handle_embedded.go:13:59:     from ... argument (slice-literal-element) at database_handle_embedded.go:13:18
database_handle_embedded.go:13:59:   flow: {temp} ← &{storage for ... argument}:
database_handle_embedded.go:13:59:     from ... argument (spill) at database_handle_embedded.go:13:18
database_handle_embedded.go:13:59:     from (*sql.DB).QueryRow(s.DB, "select name from people where id = ?", ... argument...) (call parameter) at database_handle_embedded.go:13:18
database_handle_embedded.go:13:59:   flow: {heap} ← *{temp}:
database_handle_embedded.go:12:7: leaking param: s
database_handle_embedded.go:12:30: moved to heap: name
database_handle_embedded.go:13:18: ... argument does not escape
database_handle_embedded.go:13:59: id escapes to heap
database_handle_embedded.go:13:67: ... argument does not escape
database_handle_embedded.go:22:2: store.rename capturing by value: .autotmp_9 (addr=false assign=false width=8)
database_handle_embedded.go:17:7: parameter s leaks to {heap} for store.rename with derefs=0:
database_handle_embedded.go:17:7:   flow: {heap} ← s:
database_handle_embedded.go:17:7:     from s.DB (dot) at database_handle_embedded.go:18:14
database_handle_embedded.go:17:7:     from (*sql.DB).BeginTx(s.DB, ctx, nil) (call parameter) at database_handle_embedded.go:18:22
database_handle_embedded.go:17:23: parameter ctx leaks to {heap} for store.rename with derefs=0:
database_handle_embedded.go:17:23:   flow: {heap} ← ctx:
database_handle_embedded.go:17:23:     from (*sql.DB).BeginTx(s.DB, ctx, nil) (call parameter) at database_handle_embedded.go:18:22
database_handle_embedded.go:23:66: name escapes to heap in store.rename:
database_handle_embedded.go:23:66:   flow: {storage for ... argument} ← &{storage for name}:
database_handle_embedded.go:23:66:     from name (spill) at database_handle_embedded.go:23:66
database_handle_embedded.go:23:66:     from ... argument (slice-literal-element) at database_handle_embedded.go:23:22
database_handle_embedded.go:23:66:   flow: {heap} ← {storage for ... argument}:
database_handle_embedded.go:23:66:     from ... argument (spill) at database_handle_embedded.go:23:22
database_handle_embedded.go:23:66:     from (*sql.Tx).Exec(tx, "update people set name = ? where id = ?", ... argument...) (call parameter) at database_handle_embedded.go:23:22
database_handle_embedded.go:23:72: id escapes to heap in store.rename:
database_handle_embedded.go:23:72:   flow: {storage for ... argument} ← &{storage for id}:
database_handle_embedded.go:23:72:     from id (spill) at database_handle_embedded.go:23:72
database_handle_embedded.go:23:72:     from ... argument (slice-literal-element) at database_handle_embedded.go:23:22
database_handle_embedded.go:23:72:   flow: {heap} ← {storage for ... argument}:
database_handle_embedded.go:23:72:     from ... argument (spill) at database_handle_embedded.go:23:22
database_handle_embedded.go:23:72:     from (*sql.Tx).Exec(tx, "update people set name = ? where id = ?", ... argument...) (call parameter) at database_handle_embedded.go:23:22
database_handle_embedded.go:17:52: parameter name leaks to {storage for name} for store.rename with derefs=0:
database_handle_embedded.go:17:52:   flow: {storage for name} ← name:
database_handle_embedded.go:17:52:     from name (interface-converted) at database_handle_embedded.go:23:66
database_handle_embedded.go:17:7: leaking param: s
database_handle_embedded.go:17:23: leaking param: ctx
database_handle_embedded.go:17:52: leaking param: name
database_handle_embedded.go:23:22: ... argument does not escape
database_handle_embedded.go:23:66: name escapes to heap
database_handle_embedded.go:23:72: id escapes to heap
database_handle_embedded.go:29:12: parameter s leaks to {heap} for value with derefs=0:
database_handle_embedded.go:29:12:   flow: {heap} ← s:
database_handle_embedded.go:29:12:     from sql.NullString{...} (struct literal element) at database_handle_embedded.go:30:23
database_handle_embedded.go:29:12:     from sql.NullString.Value(sql.NullString{...}) (call parameter) at database_handle_embedded.go:30:56
database_handle_embedded.go:29:12: leaking param: s
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.interface { Error() string }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:68:33
$GOROOT/src/sync/atomic/type.go:67:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:68:31
$GOROOT/src/sync/atomic/type.go:67:7:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[go.shape.interface { Error() string }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.interface { Error() string }]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from atomic.CompareAndSwapPointer(&atomic.x.v, unsafe.Pointer(atomic.old), unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:68:30
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.interface { Error() string }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:64:72
$GOROOT/src/sync/atomic/type.go:64:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:64:70
$GOROOT/src/sync/atomic/type.go:64:7:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[go.shape.interface { Error() string }]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from atomic.SwapPointer(&atomic.x.v, unsafe.Pointer(atomic.new)) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:69
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.interface { Error() string }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:61:53
$GOROOT/src/sync/atomic/type.go:61:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:61:51
$GOROOT/src/sync/atomic/type.go:61:7:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[go.shape.interface { Error() string }]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from atomic.StorePointer(&atomic.x.v, unsafe.Pointer(atomic.val)) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:50
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[go.shape.interface { Error() string }]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.x.v (dot of pointer) at $GOROOT/src/sync/atomic/type.go:58:60
$GOROOT/src/sync/atomic/type.go:58:7:     from &atomic.x.v (address-of) at $GOROOT/src/sync/atomic/type.go:58:58
$GOROOT/src/sync/atomic/type.go:58:7:     from atomic.LoadPointer(&atomic.x.v) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:57
$GOROOT/src/sync/atomic/type.go:67:7: parameter atomic.x leaks to {heap} for (*Pointer[error]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:67:7:     from (*atomic.Pointer[go.shape.interface { Error() string }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[error], atomic.old, atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:37: parameter atomic.old leaks to {heap} for (*Pointer[error]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:37:   flow: {heap} ← atomic.old:
$GOROOT/src/sync/atomic/type.go:67:37:     from (*atomic.Pointer[go.shape.interface { Error() string }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[error], atomic.old, atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:67:42: parameter atomic.new leaks to {heap} for (*Pointer[error]).CompareAndSwap with derefs=0:
$GOROOT/src/sync/atomic/type.go:67:42:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:67:42:     from (*atomic.Pointer[go.shape.interface { Error() string }]).CompareAndSwap(atomic.x, &atomic..dict.Pointer[error], atomic.old, atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:67:6
$GOROOT/src/sync/atomic/type.go:64:7: parameter atomic.x leaks to {heap} for (*Pointer[error]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:64:7:     from (*atomic.Pointer[go.shape.interface { Error() string }]).Swap(atomic.x, &atomic..dict.Pointer[error], atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:64:27: parameter atomic.new leaks to {heap} for (*Pointer[error]).Swap with derefs=0:
$GOROOT/src/sync/atomic/type.go:64:27:   flow: {heap} ← atomic.new:
$GOROOT/src/sync/atomic/type.go:64:27:     from (*atomic.Pointer[go.shape.interface { Error() string }]).Swap(atomic.x, &atomic..dict.Pointer[error], atomic.new) (call parameter) at $GOROOT/src/sync/atomic/type.go:64:6
$GOROOT/src/sync/atomic/type.go:61:7: parameter atomic.x leaks to {heap} for (*Pointer[error]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:61:7:     from (*atomic.Pointer[go.shape.interface { Error() string }]).Store(atomic.x, &atomic..dict.Pointer[error], atomic.val) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:61:28: parameter atomic.val leaks to {heap} for (*Pointer[error]).Store with derefs=0:
$GOROOT/src/sync/atomic/type.go:61:28:   flow: {heap} ← atomic.val:
$GOROOT/src/sync/atomic/type.go:61:28:     from (*atomic.Pointer[go.shape.interface { Error() string }]).Store(atomic.x, &atomic..dict.Pointer[error], atomic.val) (call parameter) at $GOROOT/src/sync/atomic/type.go:61:6
$GOROOT/src/sync/atomic/type.go:58:7: parameter atomic.x leaks to {heap} for (*Pointer[error]).Load with derefs=0:
$GOROOT/src/sync/atomic/type.go:58:7:   flow: {heap} ← atomic.x:
$GOROOT/src/sync/atomic/type.go:58:7:     from (*atomic.Pointer[go.shape.interface { Error() string }]).Load(atomic.x, &atomic..dict.Pointer[error]) (call parameter) at $GOROOT/src/sync/atomic/type.go:58:6
<autogenerated>:1: parameter ~p0 leaks to {heap} for named.Exec with derefs=0:
<autogenerated>:1:   flow: {heap} ← ~p0:
<autogenerated>:1:     from ~p0.Exec(query, args...) (call parameter) at <autogenerated>:1
database_handle_embedded.go:34:7: parameter query leaks to {heap} for named.Exec with derefs=0:
database_handle_embedded.go:34:7:   flow: {heap} ← query:
database_handle_embedded.go:34:7:     from ~p0.Exec(query, args...) (call parameter) at <autogenerated>:1
database_handle_embedded.go:34:21: parameter args leaks to {heap} for named.Exec with derefs=0:
database_handle_embedded.go:34:21:   flow: {heap} ← args:
database_handle_embedded.go:34:21:     from ~p0.Exec(query, args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1891:7: parameter sql.db leaks to {heap} for store.Begin with derefs=0:
$GOROOT/src/database/sql/sql.go:1891:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1891:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1891:7:     from (*sql.DB).Begin(sql.db.DB) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1891:7: parameter sql.db leaks to {heap} for (*store).Begin with derefs=1:
$GOROOT/src/database/sql/sql.go:1891:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1891:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1891:7:     from (*sql.DB).Begin(sql.db.DB) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1874:7: parameter sql.db leaks to {heap} for store.BeginTx with derefs=0:
$GOROOT/src/database/sql/sql.go:1874:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1874:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1874:7:     from (*sql.DB).BeginTx(sql.db.DB, sql.ctx, sql.opts) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1874:23: parameter sql.ctx leaks to {heap} for store.BeginTx with derefs=0:
$GOROOT/src/database/sql/sql.go:1874:23:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1874:23:     from (*sql.DB).BeginTx(sql.db.DB, sql.ctx, sql.opts) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1874:7: parameter sql.db leaks to {heap} for (*store).BeginTx with derefs=1:
$GOROOT/src/database/sql/sql.go:1874:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1874:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1874:7:     from (*sql.DB).BeginTx(sql.db.DB, sql.ctx, sql.opts) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1874:23: parameter sql.ctx leaks to {heap} for (*store).BeginTx with derefs=0:
$GOROOT/src/database/sql/sql.go:1874:23:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1874:23:     from (*sql.DB).BeginTx(sql.db.DB, sql.ctx, sql.opts) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:931:7: parameter sql.db leaks to {heap} for store.Close with derefs=0:
$GOROOT/src/database/sql/sql.go:931:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:931:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:931:7:     from (*sql.DB).Close(sql.db.DB) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:931:7: parameter sql.db leaks to {heap} for (*store).Close with derefs=1:
$GOROOT/src/database/sql/sql.go:931:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:931:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:931:7:     from (*sql.DB).Close(sql.db.DB) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1950:7: parameter sql.db leaks to {heap} for store.Conn with derefs=0:
$GOROOT/src/database/sql/sql.go:1950:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1950:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1950:7:     from (*sql.DB).Conn(sql.db.DB, sql.ctx) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1950:20: parameter sql.ctx leaks to {heap} for store.Conn with derefs=0:
$GOROOT/src/database/sql/sql.go:1950:20:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1950:20:     from (*sql.DB).Conn(sql.db.DB, sql.ctx) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1950:7: parameter sql.db leaks to {heap} for (*store).Conn with derefs=1:
$GOROOT/src/database/sql/sql.go:1950:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1950:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1950:7:     from (*sql.DB).Conn(sql.db.DB, sql.ctx) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1950:20: parameter sql.ctx leaks to {heap} for (*store).Conn with derefs=0:
$GOROOT/src/database/sql/sql.go:1950:20:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1950:20:     from (*sql.DB).Conn(sql.db.DB, sql.ctx) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1935:7: parameter sql.db leaks to {heap} for store.Driver with derefs=1:
$GOROOT/src/database/sql/sql.go:1935:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1935:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1935:7:     from (*sql.DB).Driver(sql.db.DB) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1935:7: parameter sql.db leaks to {heap} for (*store).Driver with derefs=2:
$GOROOT/src/database/sql/sql.go:1935:7:   flow: {heap} ← **sql.db:
$GOROOT/src/database/sql/sql.go:1935:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1935:7:     from (*sql.DB).Driver(sql.db.DB) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1689:7: parameter sql.db leaks to {heap} for store.Exec with derefs=0:
$GOROOT/src/database/sql/sql.go:1689:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1689:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1689:7:     from (*sql.DB).Exec(sql.db.DB, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1689:20: parameter sql.query leaks to {heap} for store.Exec with derefs=0:
$GOROOT/src/database/sql/sql.go:1689:20:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1689:20:     from (*sql.DB).Exec(sql.db.DB, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1689:34: parameter sql.args leaks to {heap} for store.Exec with derefs=1:
$GOROOT/src/database/sql/sql.go:1689:34:   flow: {temp} ← sql.args:
$GOROOT/src/database/sql/sql.go:1689:34:     from (*sql.DB).Exec(sql.db.DB, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1689:34:   flow: {heap} ← *{temp}:
$GOROOT/src/database/sql/sql.go:1689:7: parameter sql.db leaks to {heap} for (*store).Exec with derefs=1:
$GOROOT/src/database/sql/sql.go:1689:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1689:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1689:7:     from (*sql.DB).Exec(sql.db.DB, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1689:20: parameter sql.query leaks to {heap} for (*store).Exec with derefs=0:
$GOROOT/src/database/sql/sql.go:1689:20:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1689:20:     from (*sql.DB).Exec(sql.db.DB, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1689:34: parameter sql.args leaks to {heap} for (*store).Exec with derefs=1:
$GOROOT/src/database/sql/sql.go:1689:34:   flow: {temp} ← sql.args:
$GOROOT/src/database/sql/sql.go:1689:34:     from (*sql.DB).Exec(sql.db.DB, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1689:34:   flow: {heap} ← *{temp}:
$GOROOT/src/database/sql/sql.go:1672:7: parameter sql.db leaks to {heap} for store.ExecContext with derefs=0:
$GOROOT/src/database/sql/sql.go:1672:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1672:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1672:7:     from (*sql.DB).ExecContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1672:27: parameter sql.ctx leaks to {heap} for store.ExecContext with derefs=0:
$GOROOT/src/database/sql/sql.go:1672:27:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1672:27:     from (*sql.DB).ExecContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1672:48: parameter sql.query leaks to {heap} for store.ExecContext with derefs=0:
$GOROOT/src/database/sql/sql.go:1672:48:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1672:48:     from (*sql.DB).ExecContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1672:62: parameter sql.args leaks to {heap} for store.ExecContext with derefs=1:
$GOROOT/src/database/sql/sql.go:1672:62:   flow: {temp} ← sql.args:
$GOROOT/src/database/sql/sql.go:1672:62:     from (*sql.DB).ExecContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1672:62:   flow: {heap} ← *{temp}:
$GOROOT/src/database/sql/sql.go:1672:7: parameter sql.db leaks to {heap} for (*store).ExecContext with derefs=1:
$GOROOT/src/database/sql/sql.go:1672:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1672:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1672:7:     from (*sql.DB).ExecContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1672:27: parameter sql.ctx leaks to {heap} for (*store).ExecContext with derefs=0:
$GOROOT/src/database/sql/sql.go:1672:27:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1672:27:     from (*sql.DB).ExecContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1672:48: parameter sql.query leaks to {heap} for (*store).ExecContext with derefs=0:
$GOROOT/src/database/sql/sql.go:1672:48:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1672:48:     from (*sql.DB).ExecContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1672:62: parameter sql.args leaks to {heap} for (*store).ExecContext with derefs=1:
$GOROOT/src/database/sql/sql.go:1672:62:   flow: {temp} ← sql.args:
$GOROOT/src/database/sql/sql.go:1672:62:     from (*sql.DB).ExecContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1672:62:   flow: {heap} ← *{temp}:
$GOROOT/src/database/sql/sql.go:921:7: parameter sql.db leaks to {heap} for store.Ping with derefs=0:
$GOROOT/src/database/sql/sql.go:921:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:921:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:921:7:     from (*sql.DB).Ping(sql.db.DB) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:921:7: parameter sql.db leaks to {heap} for (*store).Ping with derefs=1:
$GOROOT/src/database/sql/sql.go:921:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:921:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:921:7:     from (*sql.DB).Ping(sql.db.DB) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:900:7: parameter sql.db leaks to {heap} for store.PingContext with derefs=0:
$GOROOT/src/database/sql/sql.go:900:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:900:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:900:7:     from (*sql.DB).PingContext(sql.db.DB, sql.ctx) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:900:27: parameter sql.ctx leaks to {heap} for store.PingContext with derefs=0:
$GOROOT/src/database/sql/sql.go:900:27:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:900:27:     from (*sql.DB).PingContext(sql.db.DB, sql.ctx) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:900:7: parameter sql.db leaks to {heap} for (*store).PingContext with derefs=1:
$GOROOT/src/database/sql/sql.go:900:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:900:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:900:7:     from (*sql.DB).PingContext(sql.db.DB, sql.ctx) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:900:27: parameter sql.ctx leaks to {heap} for (*store).PingContext with derefs=0:
$GOROOT/src/database/sql/sql.go:900:27:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:900:27:     from (*sql.DB).PingContext(sql.db.DB, sql.ctx) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1619:7: parameter sql.db leaks to {heap} for store.Prepare with derefs=0:
$GOROOT/src/database/sql/sql.go:1619:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1619:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1619:7:     from (*sql.DB).Prepare(sql.db.DB, sql.query) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1619:23: parameter sql.query leaks to {heap} for store.Prepare with derefs=0:
$GOROOT/src/database/sql/sql.go:1619:23:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1619:23:     from (*sql.DB).Prepare(sql.db.DB, sql.query) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1619:7: parameter sql.db leaks to {heap} for (*store).Prepare with derefs=1:
$GOROOT/src/database/sql/sql.go:1619:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1619:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1619:7:     from (*sql.DB).Prepare(sql.db.DB, sql.query) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1619:23: parameter sql.query leaks to {heap} for (*store).Prepare with derefs=0:
$GOROOT/src/database/sql/sql.go:1619:23:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1619:23:     from (*sql.DB).Prepare(sql.db.DB, sql.query) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1599:7: parameter sql.db leaks to {heap} for store.PrepareContext with derefs=0:
$GOROOT/src/database/sql/sql.go:1599:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1599:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1599:7:     from (*sql.DB).PrepareContext(sql.db.DB, sql.ctx, sql.query) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1599:30: parameter sql.ctx leaks to {heap} for store.PrepareContext with derefs=0:
$GOROOT/src/database/sql/sql.go:1599:30:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1599:30:     from (*sql.DB).PrepareContext(sql.db.DB, sql.ctx, sql.query) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1599:51: parameter sql.query leaks to {heap} for store.PrepareContext with derefs=0:
$GOROOT/src/database/sql/sql.go:1599:51:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1599:51:     from (*sql.DB).PrepareContext(sql.db.DB, sql.ctx, sql.query) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1599:7: parameter sql.db leaks to {heap} for (*store).PrepareContext with derefs=1:
$GOROOT/src/database/sql/sql.go:1599:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1599:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1599:7:     from (*sql.DB).PrepareContext(sql.db.DB, sql.ctx, sql.query) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1599:30: parameter sql.ctx leaks to {heap} for (*store).PrepareContext with derefs=0:
$GOROOT/src/database/sql/sql.go:1599:30:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1599:30:     from (*sql.DB).PrepareContext(sql.db.DB, sql.ctx, sql.query) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1599:51: parameter sql.query leaks to {heap} for (*store).PrepareContext with derefs=0:
$GOROOT/src/database/sql/sql.go:1599:51:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1599:51:     from (*sql.DB).PrepareContext(sql.db.DB, sql.ctx, sql.query) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1759:7: parameter sql.db leaks to {heap} for store.Query with derefs=0:
$GOROOT/src/database/sql/sql.go:1759:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1759:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1759:7:     from (*sql.DB).Query(sql.db.DB, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1759:21: parameter sql.query leaks to {heap} for store.Query with derefs=0:
$GOROOT/src/database/sql/sql.go:1759:21:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1759:21:     from (*sql.DB).Query(sql.db.DB, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1759:35: parameter sql.args leaks to {heap} for store.Query with derefs=1:
$GOROOT/src/database/sql/sql.go:1759:35:   flow: {temp} ← sql.args:
$GOROOT/src/database/sql/sql.go:1759:35:     from (*sql.DB).Query(sql.db.DB, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1759:35:   flow: {heap} ← *{temp}:
$GOROOT/src/database/sql/sql.go:1759:7: parameter sql.db leaks to {heap} for (*store).Query with derefs=1:
$GOROOT/src/database/sql/sql.go:1759:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1759:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1759:7:     from (*sql.DB).Query(sql.db.DB, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1759:21: parameter sql.query leaks to {heap} for (*store).Query with derefs=0:
$GOROOT/src/database/sql/sql.go:1759:21:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1759:21:     from (*sql.DB).Query(sql.db.DB, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1759:35: parameter sql.args leaks to {heap} for (*store).Query with derefs=1:
$GOROOT/src/database/sql/sql.go:1759:35:   flow: {temp} ← sql.args:
$GOROOT/src/database/sql/sql.go:1759:35:     from (*sql.DB).Query(sql.db.DB, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1759:35:   flow: {heap} ← *{temp}:
$GOROOT/src/database/sql/sql.go:1742:7: parameter sql.db leaks to {heap} for store.QueryContext with derefs=0:
$GOROOT/src/database/sql/sql.go:1742:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1742:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1742:7:     from (*sql.DB).QueryContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1742:28: parameter sql.ctx leaks to {heap} for store.QueryContext with derefs=0:
$GOROOT/src/database/sql/sql.go:1742:28:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1742:28:     from (*sql.DB).QueryContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1742:49: parameter sql.query leaks to {heap} for store.QueryContext with derefs=0:
$GOROOT/src/database/sql/sql.go:1742:49:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1742:49:     from (*sql.DB).QueryContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1742:63: parameter sql.args leaks to {heap} for store.QueryContext with derefs=1:
$GOROOT/src/database/sql/sql.go:1742:63:   flow: {temp} ← sql.args:
$GOROOT/src/database/sql/sql.go:1742:63:     from (*sql.DB).QueryContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1742:63:   flow: {heap} ← *{temp}:
$GOROOT/src/database/sql/sql.go:1742:7: parameter sql.db leaks to {heap} for (*store).QueryContext with derefs=1:
$GOROOT/src/database/sql/sql.go:1742:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1742:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1742:7:     from (*sql.DB).QueryContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1742:28: parameter sql.ctx leaks to {heap} for (*store).QueryContext with derefs=0:
$GOROOT/src/database/sql/sql.go:1742:28:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1742:28:     from (*sql.DB).QueryContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1742:49: parameter sql.query leaks to {heap} for (*store).QueryContext with derefs=0:
$GOROOT/src/database/sql/sql.go:1742:49:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1742:49:     from (*sql.DB).QueryContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1742:63: parameter sql.args leaks to {heap} for (*store).QueryContext with derefs=1:
$GOROOT/src/database/sql/sql.go:1742:63:   flow: {temp} ← sql.args:
$GOROOT/src/database/sql/sql.go:1742:63:     from (*sql.DB).QueryContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1742:63:   flow: {heap} ← *{temp}:
$GOROOT/src/database/sql/sql.go:1860:7: parameter sql.db leaks to {heap} for store.QueryRow with derefs=0:
$GOROOT/src/database/sql/sql.go:1860:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1860:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1860:7:     from (*sql.DB).QueryRow(sql.db.DB, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1860:24: parameter sql.query leaks to {heap} for store.QueryRow with derefs=0:
$GOROOT/src/database/sql/sql.go:1860:24:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1860:24:     from (*sql.DB).QueryRow(sql.db.DB, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1860:38: parameter sql.args leaks to {heap} for store.QueryRow with derefs=1:
$GOROOT/src/database/sql/sql.go:1860:38:   flow: {temp} ← sql.args:
$GOROOT/src/database/sql/sql.go:1860:38:     from (*sql.DB).QueryRow(sql.db.DB, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1860:38:   flow: {heap} ← *{temp}:
$GOROOT/src/database/sql/sql.go:1860:7: parameter sql.db leaks to {heap} for (*store).QueryRow with derefs=1:
$GOROOT/src/database/sql/sql.go:1860:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1860:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1860:7:     from (*sql.DB).QueryRow(sql.db.DB, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1860:24: parameter sql.query leaks to {heap} for (*store).QueryRow with derefs=0:
$GOROOT/src/database/sql/sql.go:1860:24:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1860:24:     from (*sql.DB).QueryRow(sql.db.DB, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1860:38: parameter sql.args leaks to {heap} for (*store).QueryRow with derefs=1:
$GOROOT/src/database/sql/sql.go:1860:38:   flow: {temp} ← sql.args:
$GOROOT/src/database/sql/sql.go:1860:38:     from (*sql.DB).QueryRow(sql.db.DB, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1860:38:   flow: {heap} ← *{temp}:
$GOROOT/src/database/sql/sql.go:1846:7: parameter sql.db leaks to {heap} for store.QueryRowContext with derefs=0:
$GOROOT/src/database/sql/sql.go:1846:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1846:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1846:7:     from (*sql.DB).QueryRowContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1846:31: parameter sql.ctx leaks to {heap} for store.QueryRowContext with derefs=0:
$GOROOT/src/database/sql/sql.go:1846:31:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1846:31:     from (*sql.DB).QueryRowContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1846:52: parameter sql.query leaks to {heap} for store.QueryRowContext with derefs=0:
$GOROOT/src/database/sql/sql.go:1846:52:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1846:52:     from (*sql.DB).QueryRowContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1846:66: parameter sql.args leaks to {heap} for store.QueryRowContext with derefs=1:
$GOROOT/src/database/sql/sql.go:1846:66:   flow: {temp} ← sql.args:
$GOROOT/src/database/sql/sql.go:1846:66:     from (*sql.DB).QueryRowContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1846:66:   flow: {heap} ← *{temp}:
$GOROOT/src/database/sql/sql.go:1846:7: parameter sql.db leaks to {heap} for (*store).QueryRowContext with derefs=1:
$GOROOT/src/database/sql/sql.go:1846:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1846:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1846:7:     from (*sql.DB).QueryRowContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1846:31: parameter sql.ctx leaks to {heap} for (*store).QueryRowContext with derefs=0:
$GOROOT/src/database/sql/sql.go:1846:31:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1846:31:     from (*sql.DB).QueryRowContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1846:52: parameter sql.query leaks to {heap} for (*store).QueryRowContext with derefs=0:
$GOROOT/src/database/sql/sql.go:1846:52:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1846:52:     from (*sql.DB).QueryRowContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1846:66: parameter sql.args leaks to {heap} for (*store).QueryRowContext with derefs=1:
$GOROOT/src/database/sql/sql.go:1846:66:   flow: {temp} ← sql.args:
$GOROOT/src/database/sql/sql.go:1846:66:     from (*sql.DB).QueryRowContext(sql.db.DB, sql.ctx, sql.query, sql.args...) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1846:66:   flow: {heap} ← *{temp}:
$GOROOT/src/database/sql/sql.go:1074:7: parameter sql.db leaks to {heap} for store.SetConnMaxIdleTime with derefs=0:
$GOROOT/src/database/sql/sql.go:1074:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1074:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1074:7:     from (*sql.DB).SetConnMaxIdleTime(sql.db.DB, sql.d) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1074:7: parameter sql.db leaks to {heap} for (*store).SetConnMaxIdleTime with derefs=1:
$GOROOT/src/database/sql/sql.go:1074:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1074:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1074:7:     from (*sql.DB).SetConnMaxIdleTime(sql.db.DB, sql.d) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1052:7: parameter sql.db leaks to {heap} for store.SetConnMaxLifetime with derefs=0:
$GOROOT/src/database/sql/sql.go:1052:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1052:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1052:7:     from (*sql.DB).SetConnMaxLifetime(sql.db.DB, sql.d) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1052:7: parameter sql.db leaks to {heap} for (*store).SetConnMaxLifetime with derefs=1:
$GOROOT/src/database/sql/sql.go:1052:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1052:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1052:7:     from (*sql.DB).SetConnMaxLifetime(sql.db.DB, sql.d) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1000:7: parameter sql.db leaks to {heap} for store.SetMaxIdleConns with derefs=0:
$GOROOT/src/database/sql/sql.go:1000:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1000:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1000:7:     from (*sql.DB).SetMaxIdleConns(sql.db.DB, sql.n) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1000:7: parameter sql.db leaks to {heap} for (*store).SetMaxIdleConns with derefs=1:
$GOROOT/src/database/sql/sql.go:1000:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1000:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1000:7:     from (*sql.DB).SetMaxIdleConns(sql.db.DB, sql.n) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1034:7: parameter sql.db leaks to {heap} for store.SetMaxOpenConns with derefs=0:
$GOROOT/src/database/sql/sql.go:1034:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1034:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1034:7:     from (*sql.DB).SetMaxOpenConns(sql.db.DB, sql.n) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1034:7: parameter sql.db leaks to {heap} for (*store).SetMaxOpenConns with derefs=1:
$GOROOT/src/database/sql/sql.go:1034:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1034:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1034:7:     from (*sql.DB).SetMaxOpenConns(sql.db.DB, sql.n) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1220:7: parameter sql.db leaks to {heap} for store.Stats with derefs=0:
$GOROOT/src/database/sql/sql.go:1220:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1220:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1220:7:     from (*sql.DB).Stats(sql.db.DB) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1220:7: parameter sql.db leaks to {heap} for (*store).Stats with derefs=1:
$GOROOT/src/database/sql/sql.go:1220:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1220:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1220:7:     from (*sql.DB).Stats(sql.db.DB) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:749:7: parameter sql.db leaks to {heap} for store.database/sql.addDep with derefs=0:
$GOROOT/src/database/sql/sql.go:749:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:749:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:749:7:     from (*sql.DB).addDep(sql.db.DB, sql.x, sql.dep) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:749:22: parameter sql.x leaks to {heap} for store.database/sql.addDep with derefs=0:
$GOROOT/src/database/sql/sql.go:749:22:   flow: {heap} ← sql.x:
$GOROOT/src/database/sql/sql.go:749:22:     from (*sql.DB).addDep(sql.db.DB, sql.x, sql.dep) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:749:37: parameter sql.dep leaks to {heap} for store.database/sql.addDep with derefs=0:
$GOROOT/src/database/sql/sql.go:749:37:   flow: {heap} ← sql.dep:
$GOROOT/src/database/sql/sql.go:749:37:     from (*sql.DB).addDep(sql.db.DB, sql.x, sql.dep) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:749:7: parameter sql.db leaks to {heap} for (*store).database/sql.addDep with derefs=1:
$GOROOT/src/database/sql/sql.go:749:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:749:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:749:7:     from (*sql.DB).addDep(sql.db.DB, sql.x, sql.dep) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:749:22: parameter sql.x leaks to {heap} for (*store).database/sql.addDep with derefs=0:
$GOROOT/src/database/sql/sql.go:749:22:   flow: {heap} ← sql.x:
$GOROOT/src/database/sql/sql.go:749:22:     from (*sql.DB).addDep(sql.db.DB, sql.x, sql.dep) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:749:37: parameter sql.dep leaks to {heap} for (*store).database/sql.addDep with derefs=0:
$GOROOT/src/database/sql/sql.go:749:37:   flow: {heap} ← sql.dep:
$GOROOT/src/database/sql/sql.go:749:37:     from (*sql.DB).addDep(sql.db.DB, sql.x, sql.dep) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:755:28: parameter sql.x leaks to {heap} for store.database/sql.addDepLocked with derefs=0:
$GOROOT/src/database/sql/sql.go:755:28:   flow: {heap} ← sql.x:
$GOROOT/src/database/sql/sql.go:755:28:     from (*sql.DB).addDepLocked(sql.db.DB, sql.x, sql.dep) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:755:43: parameter sql.dep leaks to {heap} for store.database/sql.addDepLocked with derefs=0:
$GOROOT/src/database/sql/sql.go:755:43:   flow: {heap} ← sql.dep:
$GOROOT/src/database/sql/sql.go:755:43:     from (*sql.DB).addDepLocked(sql.db.DB, sql.x, sql.dep) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:755:28: parameter sql.x leaks to {heap} for (*store).database/sql.addDepLocked with derefs=0:
$GOROOT/src/database/sql/sql.go:755:28:   flow: {heap} ← sql.x:
$GOROOT/src/database/sql/sql.go:755:28:     from (*sql.DB).addDepLocked(sql.db.DB, sql.x, sql.dep) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:755:43: parameter sql.dep leaks to {heap} for (*store).database/sql.addDepLocked with derefs=0:
$GOROOT/src/database/sql/sql.go:755:43:   flow: {heap} ← sql.dep:
$GOROOT/src/database/sql/sql.go:755:43:     from (*sql.DB).addDepLocked(sql.db.DB, sql.x, sql.dep) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1895:7: parameter sql.db leaks to {heap} for store.database/sql.begin with derefs=0:
$GOROOT/src/database/sql/sql.go:1895:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1895:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1895:7:     from (*sql.DB).begin(sql.db.DB, sql.ctx, sql.opts, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1895:21: parameter sql.ctx leaks to {heap} for store.database/sql.begin with derefs=0:
$GOROOT/src/database/sql/sql.go:1895:21:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1895:21:     from (*sql.DB).begin(sql.db.DB, sql.ctx, sql.opts, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1895:7: parameter sql.db leaks to {heap} for (*store).database/sql.begin with derefs=1:
$GOROOT/src/database/sql/sql.go:1895:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1895:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1895:7:     from (*sql.DB).begin(sql.db.DB, sql.ctx, sql.opts, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1895:21: parameter sql.ctx leaks to {heap} for (*store).database/sql.begin with derefs=0:
$GOROOT/src/database/sql/sql.go:1895:21:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1895:21:     from (*sql.DB).begin(sql.db.DB, sql.ctx, sql.opts, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1904:7: parameter sql.db leaks to {heap} for store.database/sql.beginDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1904:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1904:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1904:7:     from (*sql.DB).beginDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.opts) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1904:23: parameter sql.ctx leaks to {heap} for store.database/sql.beginDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1904:23:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1904:23:     from (*sql.DB).beginDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.opts) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1904:44: parameter sql.dc leaks to {heap} for store.database/sql.beginDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1904:44:   flow: {heap} ← sql.dc:
$GOROOT/src/database/sql/sql.go:1904:44:     from (*sql.DB).beginDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.opts) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1904:60: parameter sql.release leaks to {heap} for store.database/sql.beginDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1904:60:   flow: {heap} ← sql.release:
$GOROOT/src/database/sql/sql.go:1904:60:     from (*sql.DB).beginDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.opts) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1904:7: parameter sql.db leaks to {heap} for (*store).database/sql.beginDC with derefs=1:
$GOROOT/src/database/sql/sql.go:1904:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1904:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1904:7:     from (*sql.DB).beginDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.opts) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1904:23: parameter sql.ctx leaks to {heap} for (*store).database/sql.beginDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1904:23:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1904:23:     from (*sql.DB).beginDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.opts) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1904:44: parameter sql.dc leaks to {heap} for (*store).database/sql.beginDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1904:44:   flow: {heap} ← sql.dc:
$GOROOT/src/database/sql/sql.go:1904:44:     from (*sql.DB).beginDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.opts) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1904:60: parameter sql.release leaks to {heap} for (*store).database/sql.beginDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1904:60:   flow: {heap} ← sql.release:
$GOROOT/src/database/sql/sql.go:1904:60:     from (*sql.DB).beginDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.opts) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1321:7: parameter sql.db leaks to {heap} for store.database/sql.conn with derefs=0:
$GOROOT/src/database/sql/sql.go:1321:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1321:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1321:7:     from (*sql.DB).conn(sql.db.DB, sql.ctx, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1321:20: parameter sql.ctx leaks to {heap} for store.database/sql.conn with derefs=0:
$GOROOT/src/database/sql/sql.go:1321:20:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1321:20:     from (*sql.DB).conn(sql.db.DB, sql.ctx, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1321:7: parameter sql.db leaks to {heap} for (*store).database/sql.conn with derefs=1:
$GOROOT/src/database/sql/sql.go:1321:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1321:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1321:7:     from (*sql.DB).conn(sql.db.DB, sql.ctx, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1321:20: parameter sql.ctx leaks to {heap} for (*store).database/sql.conn with derefs=0:
$GOROOT/src/database/sql/sql.go:1321:20:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1321:20:     from (*sql.DB).conn(sql.db.DB, sql.ctx, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1100:7: parameter sql.db leaks to {heap} for store.database/sql.connectionCleaner with derefs=0:
$GOROOT/src/database/sql/sql.go:1100:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1100:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1100:7:     from (*sql.DB).connectionCleaner(sql.db.DB, sql.d) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1100:7: parameter sql.db leaks to {heap} for (*store).database/sql.connectionCleaner with derefs=1:
$GOROOT/src/database/sql/sql.go:1100:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1100:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1100:7:     from (*sql.DB).connectionCleaner(sql.db.DB, sql.d) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1146:7: parameter sql.db leaks to {heap} for store.database/sql.connectionCleanerRunLocked with derefs=2:
$GOROOT/src/database/sql/sql.go:1146:7:   flow: {temp} ← sql.db:
$GOROOT/src/database/sql/sql.go:1146:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1146:7:     from (*sql.DB).connectionCleanerRunLocked(sql.db.DB, sql.d) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1146:7:   flow: {heap} ← **{temp}:
$GOROOT/src/database/sql/sql.go:1146:7: parameter sql.db leaks to ~r1 for store.database/sql.connectionCleanerRunLocked with derefs=1:
$GOROOT/src/database/sql/sql.go:1146:7:   flow: {temp} ← sql.db:
$GOROOT/src/database/sql/sql.go:1146:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1146:7:     from (*sql.DB).connectionCleanerRunLocked(sql.db.DB, sql.d) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1146:7:   flow: .autotmp_5 ← *{temp}:
$GOROOT/src/database/sql/sql.go:1146:7:   flow: ~r1 ← .autotmp_5:
$GOROOT/src/database/sql/sql.go:1146:7:     from return .autotmp_4, .autotmp_5 (return) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1146:7: parameter sql.db leaks to {heap} for (*store).database/sql.connectionCleanerRunLocked with derefs=3:
$GOROOT/src/database/sql/sql.go:1146:7:   flow: {temp} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1146:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1146:7:     from (*sql.DB).connectionCleanerRunLocked(sql.db.DB, sql.d) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1146:7:   flow: {heap} ← **{temp}:
$GOROOT/src/database/sql/sql.go:1264:7: parameter sql.db leaks to {heap} for store.database/sql.connectionOpener with derefs=0:
$GOROOT/src/database/sql/sql.go:1264:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1264:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1264:7:     from (*sql.DB).connectionOpener(sql.db.DB, sql.ctx) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1264:32: parameter sql.ctx leaks to {heap} for store.database/sql.connectionOpener with derefs=0:
$GOROOT/src/database/sql/sql.go:1264:32:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1264:32:     from (*sql.DB).connectionOpener(sql.db.DB, sql.ctx) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1264:7: parameter sql.db leaks to {heap} for (*store).database/sql.connectionOpener with derefs=1:
$GOROOT/src/database/sql/sql.go:1264:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1264:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1264:7:     from (*sql.DB).connectionOpener(sql.db.DB, sql.ctx) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1264:32: parameter sql.ctx leaks to {heap} for (*store).database/sql.connectionOpener with derefs=0:
$GOROOT/src/database/sql/sql.go:1264:32:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1264:32:     from (*sql.DB).connectionOpener(sql.db.DB, sql.ctx) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1693:7: parameter sql.db leaks to {heap} for store.database/sql.exec with derefs=0:
$GOROOT/src/database/sql/sql.go:1693:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1693:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1693:7:     from (*sql.DB).exec(sql.db.DB, sql.ctx, sql.query, sql.args, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1693:20: parameter sql.ctx leaks to {heap} for store.database/sql.exec with derefs=0:
$GOROOT/src/database/sql/sql.go:1693:20:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1693:20:     from (*sql.DB).exec(sql.db.DB, sql.ctx, sql.query, sql.args, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1693:41: parameter sql.query leaks to {heap} for store.database/sql.exec with derefs=0:
$GOROOT/src/database/sql/sql.go:1693:41:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1693:41:     from (*sql.DB).exec(sql.db.DB, sql.ctx, sql.query, sql.args, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1693:55: parameter sql.args leaks to {heap} for store.database/sql.exec with derefs=1:
$GOROOT/src/database/sql/sql.go:1693:55:   flow: {heap} ← *sql.args:
$GOROOT/src/database/sql/sql.go:1693:55:     from (*sql.DB).exec(sql.db.DB, sql.ctx, sql.query, sql.args, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1693:7: parameter sql.db leaks to {heap} for (*store).database/sql.exec with derefs=1:
$GOROOT/src/database/sql/sql.go:1693:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1693:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1693:7:     from (*sql.DB).exec(sql.db.DB, sql.ctx, sql.query, sql.args, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1693:20: parameter sql.ctx leaks to {heap} for (*store).database/sql.exec with derefs=0:
$GOROOT/src/database/sql/sql.go:1693:20:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1693:20:     from (*sql.DB).exec(sql.db.DB, sql.ctx, sql.query, sql.args, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1693:41: parameter sql.query leaks to {heap} for (*store).database/sql.exec with derefs=0:
$GOROOT/src/database/sql/sql.go:1693:41:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1693:41:     from (*sql.DB).exec(sql.db.DB, sql.ctx, sql.query, sql.args, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1693:55: parameter sql.args leaks to {heap} for (*store).database/sql.exec with derefs=1:
$GOROOT/src/database/sql/sql.go:1693:55:   flow: {heap} ← *sql.args:
$GOROOT/src/database/sql/sql.go:1693:55:     from (*sql.DB).exec(sql.db.DB, sql.ctx, sql.query, sql.args, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1701:22: parameter sql.ctx leaks to {heap} for store.database/sql.execDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1701:22:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1701:22:     from (*sql.DB).execDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.query, sql.args) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1701:43: parameter sql.dc leaks to {heap} for store.database/sql.execDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1701:43:   flow: {heap} ← sql.dc:
$GOROOT/src/database/sql/sql.go:1701:43:     from (*sql.DB).execDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.query, sql.args) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1701:80: parameter sql.query leaks to {heap} for store.database/sql.execDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1701:80:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1701:80:     from (*sql.DB).execDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.query, sql.args) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1701:94: parameter sql.args leaks to {heap} for store.database/sql.execDC with derefs=1:
$GOROOT/src/database/sql/sql.go:1701:94:   flow: {heap} ← *sql.args:
$GOROOT/src/database/sql/sql.go:1701:94:     from (*sql.DB).execDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.query, sql.args) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1701:22: parameter sql.ctx leaks to {heap} for (*store).database/sql.execDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1701:22:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1701:22:     from (*sql.DB).execDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.query, sql.args) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1701:43: parameter sql.dc leaks to {heap} for (*store).database/sql.execDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1701:43:   flow: {heap} ← sql.dc:
$GOROOT/src/database/sql/sql.go:1701:43:     from (*sql.DB).execDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.query, sql.args) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1701:80: parameter sql.query leaks to {heap} for (*store).database/sql.execDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1701:80:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1701:80:     from (*sql.DB).execDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.query, sql.args) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1701:94: parameter sql.args leaks to {heap} for (*store).database/sql.execDC with derefs=1:
$GOROOT/src/database/sql/sql.go:1701:94:   flow: {heap} ← *sql.args:
$GOROOT/src/database/sql/sql.go:1701:94:     from (*sql.DB).execDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.query, sql.args) (call parameter) at <autogenerated>:1
database_handle_embedded.go:12:7: parameter s leaks to {heap} for (*store).name with derefs=1:
database_handle_embedded.go:12:7:   flow: {heap} ← *s:
database_handle_embedded.go:12:7:     from s (indirection) at <autogenerated>:1
database_handle_embedded.go:12:7:     from store.name(s, id) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1463:7: parameter sql.db leaks to {heap} for store.database/sql.noteUnusedDriverStatement with derefs=0:
$GOROOT/src/database/sql/sql.go:1463:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1463:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1463:7:     from (*sql.DB).noteUnusedDriverStatement(sql.db.DB, sql.c, sql.ds) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1463:41: parameter sql.c leaks to {heap} for store.database/sql.noteUnusedDriverStatement with derefs=0:
$GOROOT/src/database/sql/sql.go:1463:41:   flow: {heap} ← sql.c:
$GOROOT/src/database/sql/sql.go:1463:41:     from (*sql.DB).noteUnusedDriverStatement(sql.db.DB, sql.c, sql.ds) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1463:56: parameter sql.ds leaks to {heap} for store.database/sql.noteUnusedDriverStatement with derefs=0:
$GOROOT/src/database/sql/sql.go:1463:56:   flow: {heap} ← sql.ds:
$GOROOT/src/database/sql/sql.go:1463:56:     from (*sql.DB).noteUnusedDriverStatement(sql.db.DB, sql.c, sql.ds) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1463:7: parameter sql.db leaks to {heap} for (*store).database/sql.noteUnusedDriverStatement with derefs=1:
$GOROOT/src/database/sql/sql.go:1463:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1463:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1463:7:     from (*sql.DB).noteUnusedDriverStatement(sql.db.DB, sql.c, sql.ds) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1463:41: parameter sql.c leaks to {heap} for (*store).database/sql.noteUnusedDriverStatement with derefs=0:
$GOROOT/src/database/sql/sql.go:1463:41:   flow: {heap} ← sql.c:
$GOROOT/src/database/sql/sql.go:1463:41:     from (*sql.DB).noteUnusedDriverStatement(sql.db.DB, sql.c, sql.ds) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1463:56: parameter sql.ds leaks to {heap} for (*store).database/sql.noteUnusedDriverStatement with derefs=0:
$GOROOT/src/database/sql/sql.go:1463:56:   flow: {heap} ← sql.ds:
$GOROOT/src/database/sql/sql.go:1463:56:     from (*sql.DB).noteUnusedDriverStatement(sql.db.DB, sql.c, sql.ds) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1276:7: parameter sql.db leaks to {heap} for store.database/sql.openNewConnection with derefs=0:
$GOROOT/src/database/sql/sql.go:1276:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1276:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1276:7:     from (*sql.DB).openNewConnection(sql.db.DB, sql.ctx) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1276:33: parameter sql.ctx leaks to {heap} for store.database/sql.openNewConnection with derefs=0:
$GOROOT/src/database/sql/sql.go:1276:33:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1276:33:     from (*sql.DB).openNewConnection(sql.db.DB, sql.ctx) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1276:7: parameter sql.db leaks to {heap} for (*store).database/sql.openNewConnection with derefs=1:
$GOROOT/src/database/sql/sql.go:1276:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1276:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1276:7:     from (*sql.DB).openNewConnection(sql.db.DB, sql.ctx) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1276:33: parameter sql.ctx leaks to {heap} for (*store).database/sql.openNewConnection with derefs=0:
$GOROOT/src/database/sql/sql.go:1276:33:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1276:33:     from (*sql.DB).openNewConnection(sql.db.DB, sql.ctx) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:887:22: parameter sql.ctx leaks to {heap} for store.database/sql.pingDC with derefs=0:
$GOROOT/src/database/sql/sql.go:887:22:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:887:22:     from (*sql.DB).pingDC(sql.db.DB, sql.ctx, sql.dc, sql.release) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:887:43: parameter sql.dc leaks to {heap} for store.database/sql.pingDC with derefs=0:
$GOROOT/src/database/sql/sql.go:887:43:   flow: {heap} ← sql.dc:
$GOROOT/src/database/sql/sql.go:887:43:     from (*sql.DB).pingDC(sql.db.DB, sql.ctx, sql.dc, sql.release) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:887:22: parameter sql.ctx leaks to {heap} for (*store).database/sql.pingDC with derefs=0:
$GOROOT/src/database/sql/sql.go:887:22:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:887:22:     from (*sql.DB).pingDC(sql.db.DB, sql.ctx, sql.dc, sql.release) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:887:43: parameter sql.dc leaks to {heap} for (*store).database/sql.pingDC with derefs=0:
$GOROOT/src/database/sql/sql.go:887:43:   flow: {heap} ← sql.dc:
$GOROOT/src/database/sql/sql.go:887:43:     from (*sql.DB).pingDC(sql.db.DB, sql.ctx, sql.dc, sql.release) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1623:7: parameter sql.db leaks to {heap} for store.database/sql.prepare with derefs=0:
$GOROOT/src/database/sql/sql.go:1623:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1623:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1623:7:     from (*sql.DB).prepare(sql.db.DB, sql.ctx, sql.query, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1623:23: parameter sql.ctx leaks to {heap} for store.database/sql.prepare with derefs=0:
$GOROOT/src/database/sql/sql.go:1623:23:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1623:23:     from (*sql.DB).prepare(sql.db.DB, sql.ctx, sql.query, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1623:44: parameter sql.query leaks to {heap} for store.database/sql.prepare with derefs=0:
$GOROOT/src/database/sql/sql.go:1623:44:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1623:44:     from (*sql.DB).prepare(sql.db.DB, sql.ctx, sql.query, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1623:7: parameter sql.db leaks to {heap} for (*store).database/sql.prepare with derefs=1:
$GOROOT/src/database/sql/sql.go:1623:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1623:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1623:7:     from (*sql.DB).prepare(sql.db.DB, sql.ctx, sql.query, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1623:23: parameter sql.ctx leaks to {heap} for (*store).database/sql.prepare with derefs=0:
$GOROOT/src/database/sql/sql.go:1623:23:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1623:23:     from (*sql.DB).prepare(sql.db.DB, sql.ctx, sql.query, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1623:44: parameter sql.query leaks to {heap} for (*store).database/sql.prepare with derefs=0:
$GOROOT/src/database/sql/sql.go:1623:44:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1623:44:     from (*sql.DB).prepare(sql.db.DB, sql.ctx, sql.query, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1640:7: parameter sql.db leaks to {heap} for store.database/sql.prepareDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1640:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1640:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1640:7:     from (*sql.DB).prepareDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.cg, sql.query) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1640:25: parameter sql.ctx leaks to {heap} for store.database/sql.prepareDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1640:25:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1640:25:     from (*sql.DB).prepareDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.cg, sql.query) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1640:46: parameter sql.dc leaks to {heap} for store.database/sql.prepareDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1640:46:   flow: {heap} ← sql.dc:
$GOROOT/src/database/sql/sql.go:1640:46:     from (*sql.DB).prepareDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.cg, sql.query) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1640:83: parameter sql.cg leaks to {heap} for store.database/sql.prepareDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1640:83:   flow: {heap} ← sql.cg:
$GOROOT/src/database/sql/sql.go:1640:83:     from (*sql.DB).prepareDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.cg, sql.query) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1640:103: parameter sql.query leaks to {heap} for store.database/sql.prepareDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1640:103:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1640:103:     from (*sql.DB).prepareDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.cg, sql.query) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1640:7: parameter sql.db leaks to {heap} for (*store).database/sql.prepareDC with derefs=1:
$GOROOT/src/database/sql/sql.go:1640:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1640:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1640:7:     from (*sql.DB).prepareDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.cg, sql.query) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1640:25: parameter sql.ctx leaks to {heap} for (*store).database/sql.prepareDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1640:25:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1640:25:     from (*sql.DB).prepareDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.cg, sql.query) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1640:46: parameter sql.dc leaks to {heap} for (*store).database/sql.prepareDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1640:46:   flow: {heap} ← sql.dc:
$GOROOT/src/database/sql/sql.go:1640:46:     from (*sql.DB).prepareDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.cg, sql.query) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1640:83: parameter sql.cg leaks to {heap} for (*store).database/sql.prepareDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1640:83:   flow: {heap} ← sql.cg:
$GOROOT/src/database/sql/sql.go:1640:83:     from (*sql.DB).prepareDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.cg, sql.query) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1640:103: parameter sql.query leaks to {heap} for (*store).database/sql.prepareDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1640:103:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1640:103:     from (*sql.DB).prepareDC(sql.db.DB, sql.ctx, sql.dc, sql.release, sql.cg, sql.query) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1486:7: parameter sql.db leaks to {heap} for store.database/sql.putConn with derefs=0:
$GOROOT/src/database/sql/sql.go:1486:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1486:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1486:7:     from (*sql.DB).putConn(sql.db.DB, sql.dc, sql.err, sql.resetSession) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1486:23: parameter sql.dc leaks to {heap} for store.database/sql.putConn with derefs=0:
$GOROOT/src/database/sql/sql.go:1486:23:   flow: {heap} ← sql.dc:
$GOROOT/src/database/sql/sql.go:1486:23:     from (*sql.DB).putConn(sql.db.DB, sql.dc, sql.err, sql.resetSession) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1486:39: parameter sql.err leaks to {heap} for store.database/sql.putConn with derefs=0:
$GOROOT/src/database/sql/sql.go:1486:39:   flow: {heap} ← sql.err:
$GOROOT/src/database/sql/sql.go:1486:39:     from (*sql.DB).putConn(sql.db.DB, sql.dc, sql.err, sql.resetSession) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1486:7: parameter sql.db leaks to {heap} for (*store).database/sql.putConn with derefs=1:
$GOROOT/src/database/sql/sql.go:1486:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1486:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1486:7:     from (*sql.DB).putConn(sql.db.DB, sql.dc, sql.err, sql.resetSession) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1486:23: parameter sql.dc leaks to {heap} for (*store).database/sql.putConn with derefs=0:
$GOROOT/src/database/sql/sql.go:1486:23:   flow: {heap} ← sql.dc:
$GOROOT/src/database/sql/sql.go:1486:23:     from (*sql.DB).putConn(sql.db.DB, sql.dc, sql.err, sql.resetSession) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1486:39: parameter sql.err leaks to {heap} for (*store).database/sql.putConn with derefs=0:
$GOROOT/src/database/sql/sql.go:1486:39:   flow: {heap} ← sql.err:
$GOROOT/src/database/sql/sql.go:1486:39:     from (*sql.DB).putConn(sql.db.DB, sql.dc, sql.err, sql.resetSession) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1547:7: parameter sql.db leaks to {heap} for store.database/sql.putConnDBLocked with derefs=0:
$GOROOT/src/database/sql/sql.go:1547:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1547:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1547:7:     from (*sql.DB).putConnDBLocked(sql.db.DB, sql.dc, sql.err) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1547:31: parameter sql.dc leaks to {heap} for store.database/sql.putConnDBLocked with derefs=0:
$GOROOT/src/database/sql/sql.go:1547:31:   flow: {heap} ← sql.dc:
$GOROOT/src/database/sql/sql.go:1547:31:     from (*sql.DB).putConnDBLocked(sql.db.DB, sql.dc, sql.err) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1547:47: parameter sql.err leaks to {heap} for store.database/sql.putConnDBLocked with derefs=0:
$GOROOT/src/database/sql/sql.go:1547:47:   flow: {heap} ← sql.err:
$GOROOT/src/database/sql/sql.go:1547:47:     from (*sql.DB).putConnDBLocked(sql.db.DB, sql.dc, sql.err) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1547:7: parameter sql.db leaks to {heap} for (*store).database/sql.putConnDBLocked with derefs=1:
$GOROOT/src/database/sql/sql.go:1547:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1547:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1547:7:     from (*sql.DB).putConnDBLocked(sql.db.DB, sql.dc, sql.err) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1547:31: parameter sql.dc leaks to {heap} for (*store).database/sql.putConnDBLocked with derefs=0:
$GOROOT/src/database/sql/sql.go:1547:31:   flow: {heap} ← sql.dc:
$GOROOT/src/database/sql/sql.go:1547:31:     from (*sql.DB).putConnDBLocked(sql.db.DB, sql.dc, sql.err) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1547:47: parameter sql.err leaks to {heap} for (*store).database/sql.putConnDBLocked with derefs=0:
$GOROOT/src/database/sql/sql.go:1547:47:   flow: {heap} ← sql.err:
$GOROOT/src/database/sql/sql.go:1547:47:     from (*sql.DB).putConnDBLocked(sql.db.DB, sql.dc, sql.err) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1763:7: parameter sql.db leaks to {heap} for store.database/sql.query with derefs=0:
$GOROOT/src/database/sql/sql.go:1763:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1763:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1763:7:     from (*sql.DB).query(sql.db.DB, sql.ctx, sql.query, sql.args, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1763:21: parameter sql.ctx leaks to {heap} for store.database/sql.query with derefs=0:
$GOROOT/src/database/sql/sql.go:1763:21:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1763:21:     from (*sql.DB).query(sql.db.DB, sql.ctx, sql.query, sql.args, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1763:42: parameter sql.query leaks to {heap} for store.database/sql.query with derefs=0:
$GOROOT/src/database/sql/sql.go:1763:42:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1763:42:     from (*sql.DB).query(sql.db.DB, sql.ctx, sql.query, sql.args, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1763:56: parameter sql.args leaks to {heap} for store.database/sql.query with derefs=1:
$GOROOT/src/database/sql/sql.go:1763:56:   flow: {heap} ← *sql.args:
$GOROOT/src/database/sql/sql.go:1763:56:     from (*sql.DB).query(sql.db.DB, sql.ctx, sql.query, sql.args, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1763:7: parameter sql.db leaks to {heap} for (*store).database/sql.query with derefs=1:
$GOROOT/src/database/sql/sql.go:1763:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1763:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1763:7:     from (*sql.DB).query(sql.db.DB, sql.ctx, sql.query, sql.args, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1763:21: parameter sql.ctx leaks to {heap} for (*store).database/sql.query with derefs=0:
$GOROOT/src/database/sql/sql.go:1763:21:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1763:21:     from (*sql.DB).query(sql.db.DB, sql.ctx, sql.query, sql.args, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1763:42: parameter sql.query leaks to {heap} for (*store).database/sql.query with derefs=0:
$GOROOT/src/database/sql/sql.go:1763:42:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1763:42:     from (*sql.DB).query(sql.db.DB, sql.ctx, sql.query, sql.args, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1763:56: parameter sql.args leaks to {heap} for (*store).database/sql.query with derefs=1:
$GOROOT/src/database/sql/sql.go:1763:56:   flow: {heap} ← *sql.args:
$GOROOT/src/database/sql/sql.go:1763:56:     from (*sql.DB).query(sql.db.DB, sql.ctx, sql.query, sql.args, sql.strategy) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1776:23: parameter sql.ctx leaks to {heap} for store.database/sql.queryDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1776:23:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1776:23:     from (*sql.DB).queryDC(sql.db.DB, sql.ctx, sql.txctx, sql.dc, sql.releaseConn, sql.query, sql.args) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1776:28: parameter sql.txctx leaks to {heap} for store.database/sql.queryDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1776:28:   flow: {heap} ← sql.txctx:
$GOROOT/src/database/sql/sql.go:1776:28:     from (*sql.DB).queryDC(sql.db.DB, sql.ctx, sql.txctx, sql.dc, sql.releaseConn, sql.query, sql.args) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1776:51: parameter sql.dc leaks to {heap} for store.database/sql.queryDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1776:51:   flow: {heap} ← sql.dc:
$GOROOT/src/database/sql/sql.go:1776:51:     from (*sql.DB).queryDC(sql.db.DB, sql.ctx, sql.txctx, sql.dc, sql.releaseConn, sql.query, sql.args) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1776:67: parameter sql.releaseConn leaks to {heap} for store.database/sql.queryDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1776:67:   flow: {heap} ← sql.releaseConn:
$GOROOT/src/database/sql/sql.go:1776:67:     from (*sql.DB).queryDC(sql.db.DB, sql.ctx, sql.txctx, sql.dc, sql.releaseConn, sql.query, sql.args) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1776:92: parameter sql.query leaks to {heap} for store.database/sql.queryDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1776:92:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1776:92:     from (*sql.DB).queryDC(sql.db.DB, sql.ctx, sql.txctx, sql.dc, sql.releaseConn, sql.query, sql.args) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1776:106: parameter sql.args leaks to {heap} for store.database/sql.queryDC with derefs=1:
$GOROOT/src/database/sql/sql.go:1776:106:   flow: {heap} ← *sql.args:
$GOROOT/src/database/sql/sql.go:1776:106:     from (*sql.DB).queryDC(sql.db.DB, sql.ctx, sql.txctx, sql.dc, sql.releaseConn, sql.query, sql.args) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1776:23: parameter sql.ctx leaks to {heap} for (*store).database/sql.queryDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1776:23:   flow: {heap} ← sql.ctx:
$GOROOT/src/database/sql/sql.go:1776:23:     from (*sql.DB).queryDC(sql.db.DB, sql.ctx, sql.txctx, sql.dc, sql.releaseConn, sql.query, sql.args) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1776:28: parameter sql.txctx leaks to {heap} for (*store).database/sql.queryDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1776:28:   flow: {heap} ← sql.txctx:
$GOROOT/src/database/sql/sql.go:1776:28:     from (*sql.DB).queryDC(sql.db.DB, sql.ctx, sql.txctx, sql.dc, sql.releaseConn, sql.query, sql.args) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1776:51: parameter sql.dc leaks to {heap} for (*store).database/sql.queryDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1776:51:   flow: {heap} ← sql.dc:
$GOROOT/src/database/sql/sql.go:1776:51:     from (*sql.DB).queryDC(sql.db.DB, sql.ctx, sql.txctx, sql.dc, sql.releaseConn, sql.query, sql.args) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1776:67: parameter sql.releaseConn leaks to {heap} for (*store).database/sql.queryDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1776:67:   flow: {heap} ← sql.releaseConn:
$GOROOT/src/database/sql/sql.go:1776:67:     from (*sql.DB).queryDC(sql.db.DB, sql.ctx, sql.txctx, sql.dc, sql.releaseConn, sql.query, sql.args) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1776:92: parameter sql.query leaks to {heap} for (*store).database/sql.queryDC with derefs=0:
$GOROOT/src/database/sql/sql.go:1776:92:   flow: {heap} ← sql.query:
$GOROOT/src/database/sql/sql.go:1776:92:     from (*sql.DB).queryDC(sql.db.DB, sql.ctx, sql.txctx, sql.dc, sql.releaseConn, sql.query, sql.args) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1776:106: parameter sql.args leaks to {heap} for (*store).database/sql.queryDC with derefs=1:
$GOROOT/src/database/sql/sql.go:1776:106:   flow: {heap} ← *sql.args:
$GOROOT/src/database/sql/sql.go:1776:106:     from (*sql.DB).queryDC(sql.db.DB, sql.ctx, sql.txctx, sql.dc, sql.releaseConn, sql.query, sql.args) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:771:7: parameter sql.db leaks to {heap} for store.database/sql.removeDep with derefs=0:
$GOROOT/src/database/sql/sql.go:771:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:771:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:771:7:     from (*sql.DB).removeDep(sql.db.DB, sql.x, sql.dep) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:771:25: parameter sql.x leaks to {heap} for store.database/sql.removeDep with derefs=0:
$GOROOT/src/database/sql/sql.go:771:25:   flow: {heap} ← sql.x:
$GOROOT/src/database/sql/sql.go:771:25:     from (*sql.DB).removeDep(sql.db.DB, sql.x, sql.dep) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:771:40: parameter sql.dep leaks to {heap} for store.database/sql.removeDep with derefs=0:
$GOROOT/src/database/sql/sql.go:771:40:   flow: {heap} ← sql.dep:
$GOROOT/src/database/sql/sql.go:771:40:     from (*sql.DB).removeDep(sql.db.DB, sql.x, sql.dep) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:771:7: parameter sql.db leaks to {heap} for (*store).database/sql.removeDep with derefs=1:
$GOROOT/src/database/sql/sql.go:771:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:771:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:771:7:     from (*sql.DB).removeDep(sql.db.DB, sql.x, sql.dep) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:771:25: parameter sql.x leaks to {heap} for (*store).database/sql.removeDep with derefs=0:
$GOROOT/src/database/sql/sql.go:771:25:   flow: {heap} ← sql.x:
$GOROOT/src/database/sql/sql.go:771:25:     from (*sql.DB).removeDep(sql.db.DB, sql.x, sql.dep) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:771:40: parameter sql.dep leaks to {heap} for (*store).database/sql.removeDep with derefs=0:
$GOROOT/src/database/sql/sql.go:771:40:   flow: {heap} ← sql.dep:
$GOROOT/src/database/sql/sql.go:771:40:     from (*sql.DB).removeDep(sql.db.DB, sql.x, sql.dep) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:778:31: parameter sql.x leaks to {heap} for store.database/sql.removeDepLocked with derefs=0:
$GOROOT/src/database/sql/sql.go:778:31:   flow: {heap} ← sql.x:
$GOROOT/src/database/sql/sql.go:778:31:     from (*sql.DB).removeDepLocked(sql.db.DB, sql.x, sql.dep) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:778:46: parameter sql.dep leaks to {heap} for store.database/sql.removeDepLocked with derefs=0:
$GOROOT/src/database/sql/sql.go:778:46:   flow: {heap} ← sql.dep:
$GOROOT/src/database/sql/sql.go:778:46:     from (*sql.DB).removeDepLocked(sql.db.DB, sql.x, sql.dep) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:778:31: parameter sql.x leaks to {heap} for (*store).database/sql.removeDepLocked with derefs=0:
$GOROOT/src/database/sql/sql.go:778:31:   flow: {heap} ← sql.x:
$GOROOT/src/database/sql/sql.go:778:31:     from (*sql.DB).removeDepLocked(sql.db.DB, sql.x, sql.dep) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:778:46: parameter sql.dep leaks to {heap} for (*store).database/sql.removeDepLocked with derefs=0:
$GOROOT/src/database/sql/sql.go:778:46:   flow: {heap} ← sql.dep:
$GOROOT/src/database/sql/sql.go:778:46:     from (*sql.DB).removeDepLocked(sql.db.DB, sql.x, sql.dep) (call parameter) at <autogenerated>:1
database_handle_embedded.go:17:7: parameter s leaks to {heap} for (*store).rename with derefs=1:
database_handle_embedded.go:17:7:   flow: {heap} ← *s:
database_handle_embedded.go:17:7:     from s (indirection) at <autogenerated>:1
database_handle_embedded.go:17:7:     from store.rename(s, ctx, id, name) (call parameter) at <autogenerated>:1
database_handle_embedded.go:17:23: parameter ctx leaks to {heap} for (*store).rename with derefs=0:
database_handle_embedded.go:17:23:   flow: {heap} ← ctx:
database_handle_embedded.go:17:23:     from store.rename(s, ctx, id, name) (call parameter) at <autogenerated>:1
database_handle_embedded.go:17:52: parameter name leaks to {heap} for (*store).rename with derefs=0:
database_handle_embedded.go:17:52:   flow: {heap} ← name:
database_handle_embedded.go:17:52:     from store.rename(s, ctx, id, name) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1093:7: parameter sql.db leaks to {heap} for store.database/sql.startCleanerLocked with derefs=0:
$GOROOT/src/database/sql/sql.go:1093:7:   flow: {heap} ← sql.db:
$GOROOT/src/database/sql/sql.go:1093:7:     from sql.db.DB (dot) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1093:7:     from (*sql.DB).startCleanerLocked(sql.db.DB) (call parameter) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1093:7: parameter sql.db leaks to {heap} for (*store).database/sql.startCleanerLocked with derefs=1:
$GOROOT/src/database/sql/sql.go:1093:7:   flow: {heap} ← *sql.db:
$GOROOT/src/database/sql/sql.go:1093:7:     from sql.db.DB (dot of pointer) at <autogenerated>:1
$GOROOT/src/database/sql/sql.go:1093:7:     from (*sql.DB).startCleanerLocked(sql.db.DB) (call parameter) at <autogenerated>:1
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
<autogenerated>:1: parameter go.shape.~p0 leaks to {heap} for interface { Error() string }.Error with derefs=0:
<autogenerated>:1:   flow: {heap} ← go.shape.~p0:
<autogenerated>:1:     from go.shape.~p0.Error() (call parameter) at <autogenerated>:1
