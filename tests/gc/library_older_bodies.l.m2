library_older_bodies.go:21:27: m escapes to heap in decode:
library_older_bodies.go:21:27:   flow: {heap} ← &m:
library_older_bodies.go:21:27:     from &m (address-of) at library_older_bodies.go:24:19
library_older_bodies.go:21:27:     from &m (interface-converted) at library_older_bodies.go:24:19
library_older_bodies.go:21:27:     from (*json.Decoder).Decode(dec, &m) (call parameter) at library_older_bodies.go:24:18
library_older_bodies.go:21:13: parameter r leaks to {heap} for decode with derefs=0:
library_older_bodies.go:21:13:   flow: {heap} ← r:
library_older_bodies.go:21:13:     from json.NewDecoder(r) (call parameter) at library_older_bodies.go:22:24
library_older_bodies.go:21:13: leaking param: r
library_older_bodies.go:21:27: moved to heap: m
library_older_bodies.go:28:11: parameter dec leaks to {heap} for rest with derefs=2:
library_older_bodies.go:28:11:   flow: {heap} ← **dec:
library_older_bodies.go:28:11:     from (*json.Decoder).Buffered(dec) (call parameter) at library_older_bodies.go:28:61
library_older_bodies.go:28:11: leaking param content: dec
library_older_bodies.go:30:10: parameter m leaks to ~r0 for raw with derefs=0:
library_older_bodies.go:30:10:   flow: .autotmp_3 ← m:
library_older_bodies.go:30:10:     from jsontext.Value.MarshalJSON(m) (call parameter) at library_older_bodies.go:30:67
library_older_bodies.go:30:10:   flow: ~r0 ← .autotmp_3:
library_older_bodies.go:30:10:     from return ([]byte)(.autotmp_3), .autotmp_4 (return) at library_older_bodies.go:30:47
library_older_bodies.go:30:10: leaking param: m to result ~r0 level=0
library_older_bodies.go:36:39: ([]byte)(s) escapes to heap in parts:
library_older_bodies.go:36:39:   flow: {heap} ← &{storage for ([]byte)(s)}:
library_older_bodies.go:36:39:     from ([]byte)(s) (spill) at library_older_bodies.go:36:39
library_older_bodies.go:36:39:     from bytes.SplitAfterSeq(([]byte)(s), ([]byte)(",")) (call parameter) at library_older_bodies.go:36:31
library_older_bodies.go:36:50: ([]byte)(",") escapes to heap in parts:
library_older_bodies.go:36:50:   flow: {heap} ← &{storage for ([]byte)(",")}:
library_older_bodies.go:36:50:     from ([]byte)(",") (spill) at library_older_bodies.go:36:50
library_older_bodies.go:36:50:     from bytes.SplitAfterSeq(([]byte)(s), ([]byte)(",")) (call parameter) at library_older_bodies.go:36:31
library_older_bodies.go:33:2: parts capturing by ref: #state1 (addr=false assign=true width=8)
library_older_bodies.go:32:23: parts capturing by ref: n (addr=false assign=true width=8)
library_older_bodies.go:36:2: parts capturing by ref: #state2 (addr=false assign=true width=8)
library_older_bodies.go:32:23: parts capturing by ref: n (addr=true assign=true width=8)
library_older_bodies.go:32:12: parameter s leaks to {heap} for parts with derefs=0:
library_older_bodies.go:32:12:   flow: {heap} ← s:
library_older_bodies.go:32:12:     from strings.SplitSeq(s, ",") (call parameter) at library_older_bodies.go:33:28
library_older_bodies.go:33:2: func literal escapes to heap in parts:
library_older_bodies.go:33:2:   flow: #yield1 ← &{storage for func literal}:
library_older_bodies.go:33:2:     from func literal (spill) at library_older_bodies.go:33:2
library_older_bodies.go:33:2:     from #yield1 := func literal (assign) at library_older_bodies.go:33:2
library_older_bodies.go:33:2:   flow: {heap} ← #yield1:
library_older_bodies.go:33:2:     from .autotmp_4(#yield1) (call parameter) at library_older_bodies.go:33:2
library_older_bodies.go:36:2: func literal escapes to heap in parts:
library_older_bodies.go:36:2:   flow: #yield2 ← &{storage for func literal}:
library_older_bodies.go:36:2:     from func literal (spill) at library_older_bodies.go:36:2
library_older_bodies.go:36:2:     from #yield2 := func literal (assign) at library_older_bodies.go:36:2
library_older_bodies.go:36:2:   flow: {heap} ← #yield2:
library_older_bodies.go:36:2:     from .autotmp_7(#yield2) (call parameter) at library_older_bodies.go:36:2
library_older_bodies.go:36:2: #state2 escapes to heap in parts:
library_older_bodies.go:36:2:   flow: {storage for func literal} ← &#state2:
library_older_bodies.go:36:2:     from #state2 (captured by a closure) at <unknown line number>
library_older_bodies.go:36:2:     from #state2 (reference) at <unknown line number>
library_older_bodies.go:32:23: n escapes to heap in parts:
library_older_bodies.go:32:23:   flow: {storage for func literal} ← &n:
library_older_bodies.go:32:23:     from n (captured by a closure) at library_older_bodies.go:37:3
library_older_bodies.go:32:23:     from n (reference) at library_older_bodies.go:37:3
library_older_bodies.go:33:2: #state1 escapes to heap in parts:
library_older_bodies.go:33:2:   flow: {storage for func literal} ← &#state1:
library_older_bodies.go:33:2:     from #state1 (captured by a closure) at <unknown line number>
library_older_bodies.go:33:2:     from #state1 (reference) at <unknown line number>
library_older_bodies.go:32:12: leaking param: s
library_older_bodies.go:33:2: #p1 does not escape
library_older_bodies.go:36:2: #p1 does not escape
library_older_bodies.go:32:23: moved to heap: n
library_older_bodies.go:33:2: moved to heap: #state1
library_older_bodies.go:36:2: moved to heap: #state2
library_older_bodies.go:33:2: func literal escapes to heap
library_older_bodies.go:36:2: func literal escapes to heap
library_older_bodies.go:36:39: ([]byte)(s) escapes to heap
library_older_bodies.go:36:50: ([]byte)(",") escapes to heap
library_older_bodies.go:42:11: parameter f leaks to {heap} for once with derefs=0:
library_older_bodies.go:42:11:   flow: {heap} ← f:
library_older_bodies.go:42:11:     from sync.OnceFunc(f) (call parameter) at library_older_bodies.go:42:50
library_older_bodies.go:42:11: leaking param: f
library_older_bodies.go:44:11: parameter b leaks to ~r0 for flag with derefs=0:
library_older_bodies.go:44:11:   flow: {temp} ← b:
library_older_bodies.go:44:11:     from strconv.AppendBool(b, on) (call parameter) at library_older_bodies.go:44:64
library_older_bodies.go:44:11:   flow: ~r0 ← {temp}:
library_older_bodies.go:44:11:     from return strconv.AppendBool(b, on) (return) at library_older_bodies.go:44:39
library_older_bodies.go:44:11: leaking param: b to result ~r0 level=0
library_older_bodies.go:48:11: h does not escape
library_older_bodies.go:54:14: parameter a leaks to ~r2 for address with derefs=1:
library_older_bodies.go:54:14:   flow: ~r2 ← *a:
library_older_bodies.go:54:14:     from netip.Addr.Zone(a) (call parameter) at library_older_bodies.go:54:91
library_older_bodies.go:54:14:     from return netip.Addr.AsSlice(a), netip.Addr.As4(a), netip.Addr.Zone(a) (return) at library_older_bodies.go:54:56
library_older_bodies.go:54:14: leaking param: a to result ~r2 level=1
library_older_bodies.go:57:23: &tls.Config{...} escapes to heap in client:
library_older_bodies.go:57:23:   flow: {heap} ← &{storage for &tls.Config{...}}:
library_older_bodies.go:57:23:     from &tls.Config{...} (spill) at library_older_bodies.go:57:23
library_older_bodies.go:57:23:     from tls.Client(c, &tls.Config{...}) (call parameter) at library_older_bodies.go:57:19
library_older_bodies.go:56:13: parameter c leaks to {heap} for client with derefs=0:
library_older_bodies.go:56:13:   flow: {heap} ← c:
library_older_bodies.go:56:13:     from tls.Client(c, &tls.Config{...}) (call parameter) at library_older_bodies.go:57:19
library_older_bodies.go:56:25: parameter roots leaks to {heap} for client with derefs=2:
library_older_bodies.go:56:25:   flow: {heap} ← **roots:
library_older_bodies.go:56:25:     from (*x509.CertPool).Clone(roots) (call parameter) at library_older_bodies.go:57:55
library_older_bodies.go:56:13: leaking param: c
library_older_bodies.go:56:25: leaking param content: roots
library_older_bodies.go:57:23: &tls.Config{...} escapes to heap
library_older_bodies.go:60:10: k does not escape
$GOROOT/src/unique/handle.go:26:7: parameter unique.h leaks to unique.~r0 for Handle[go.shape.struct { net/netip.isV6 bool; net/netip.zoneV6 string }].Value with derefs=1:
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← *unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h.value (dot) at $GOROOT/src/unique/handle.go:27:11
$GOROOT/src/unique/handle.go:26:7:     from *unique.h.value (indirection) at $GOROOT/src/unique/handle.go:27:9
$GOROOT/src/unique/handle.go:26:7:     from return *unique.h.value (return) at $GOROOT/src/unique/handle.go:27:2
$GOROOT/src/unique/handle.go:26:7: parameter unique.h leaks to unique.~r0 for Handle[net/netip.addrDetail].Value with derefs=1:
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← *unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.Handle[go.shape.struct { net/netip.isV6 bool; net/netip.zoneV6 string }].Value(unique.h, &unique..dict.Handle[net/netip.addrDetail]) (call parameter) at $GOROOT/src/unique/handle.go:26:6
$GOROOT/src/unique/handle.go:26:7:     from return unique.Handle[go.shape.struct { net/netip.isV6 bool; net/netip.zoneV6 string }].Value(unique.h, &unique..dict.Handle[net/netip.addrDetail]) (return) at $GOROOT/src/unique/handle.go:26:6
$GOROOT/src/unique/handle.go:26:7: parameter unique.h leaks to unique.~r0 for (*Handle[go.shape.struct { net/netip.isV6 bool; net/netip.zoneV6 string }]).Value with derefs=2:
$GOROOT/src/unique/handle.go:26:7:   flow: unique.~r0 ← **unique.h:
$GOROOT/src/unique/handle.go:26:7:     from unique.h (indirection) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:     from unique.Handle[go.shape.struct { net/netip.isV6 bool; net/netip.zoneV6 string }].Value(unique.h, unique..dict) (call parameter) at <autogenerated>:1
$GOROOT/src/unique/handle.go:26:7:     from return unique.Handle[go.shape.struct { net/netip.isV6 bool; net/netip.zoneV6 string }].Value(unique.h, unique..dict) (return) at <autogenerated>:1
