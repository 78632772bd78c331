// Recorded from Go 1.27.3 by `cargo xtask record api`; do not edit.

package driver

import "context"
import "reflect"

var Bool boolType
var DefaultParameterConverter defaultConverter
var ErrBadConn error
var ErrRemoveArgument error
var ErrSkip error
var Int32 int32Type
var ResultNoRows noRows
var String stringType

type ColumnConverter interface {
	/*line driver.go:421:2*/ColumnConverter(idx int) ValueConverter
}

type Conn interface {
	/*line driver.go:255:2*/Begin() (Tx, error)
	/*line driver.go:250:2*/Close() error
	/*line driver.go:237:2*/Prepare(query string) (Stmt, error)
}

type ConnBeginTx interface {
	/*line driver.go:294:2*/BeginTx(ctx context.Context, opts TxOptions) (Tx, error)
}

type ConnPrepareContext interface {
	/*line driver.go:263:2*/PrepareContext(ctx context.Context, query string) (Stmt, error)
}

type Connector interface {
	/*line driver.go:137:2*/Connect(context.Context) (Conn, error)
	/*line driver.go:142:2*/Driver() Driver
}

type Driver interface {
	/*line driver.go:96:2*/Open(name string) (Conn, error)
}

type DriverContext interface {
	/*line driver.go:108:2*/OpenConnector(name string) (Connector, error)
}

type Execer interface {
	/*line driver.go:187:2*/Exec(query string, args []Value) (Result, error)
}

type ExecerContext interface {
	/*line driver.go:201:2*/ExecContext(ctx context.Context, query string, args []NamedValue) (Result, error)
}

type IsolationLevel int

type NamedValue struct {
	Name    string
	Ordinal int
	Value   Value
}

type NamedValueChecker interface {
	/*line driver.go:408:2*/CheckNamedValue(*NamedValue) error
}

type NotNull struct{ Converter ValueConverter }

func (n NotNull) ConvertValue(v any) (Value, error)

type Null struct{ Converter ValueConverter }

func (n Null) ConvertValue(v any) (Value, error)

type Pinger interface {
	/*line driver.go:174:2*/Ping(ctx context.Context) error
}

type Queryer interface {
	/*line driver.go:214:2*/Query(query string, args []Value) (Rows, error)
}

type QueryerContext interface {
	/*line driver.go:228:2*/QueryContext(ctx context.Context, query string, args []NamedValue) (Rows, error)
}

type Result interface {
	/*line driver.go:322:2*/LastInsertId() (int64, error)
	/*line driver.go:326:2*/RowsAffected() (int64, error)
}

type Rows interface {
	/*line driver.go:433:2*/Close() error
	/*line driver.go:430:2*/Columns() []string
	/*line driver.go:444:2*/Next(dest []Value) error
}

type RowsAffected int64

func (_ RowsAffected) LastInsertId() (int64, error)
func (v RowsAffected) RowsAffected() (int64, error)

type RowsColumnScanner interface {
	/*line driver.go:463:2*/NextRow() error
	/*line driver.go:469:2*/ScanColumn(scanCtx ScanContext, index int, dest any) error
	Rows
}

type RowsColumnTypeDatabaseTypeName interface {
	/*line driver.go:503:2*/ColumnTypeDatabaseTypeName(index int) string
	Rows
}

type RowsColumnTypeLength interface {
	/*line driver.go:520:2*/ColumnTypeLength(index int) (length int64, ok bool)
	Rows
}

type RowsColumnTypeNullable interface {
	/*line driver.go:529:2*/ColumnTypeNullable(index int) (nullable bool, ok bool)
	Rows
}

type RowsColumnTypePrecisionScale interface {
	/*line driver.go:541:2*/ColumnTypePrecisionScale(index int) (precision int64, scale int64, ok bool)
	Rows
}

type RowsColumnTypeScanType interface {
	/*line driver.go:493:2*/ColumnTypeScanType(index int) reflect.Type
	Rows
}

type RowsNextResultSet interface {
	/*line driver.go:479:2*/HasNextResultSet() bool
	/*line driver.go:485:2*/NextResultSet() error
	Rows
}

type ScanContext struct{ v any }

type SessionResetter interface {
	/*line driver.go:303:2*/ResetSession(ctx context.Context) error
}

type Stmt interface {
	/*line driver.go:339:2*/Close() error
	/*line driver.go:356:2*/Exec(args []Value) (Result, error)
	/*line driver.go:350:2*/NumInput() int
	/*line driver.go:362:2*/Query(args []Value) (Rows, error)
}

type StmtExecContext interface {
	/*line driver.go:371:2*/ExecContext(ctx context.Context, args []NamedValue) (Result, error)
}

type StmtQueryContext interface {
	/*line driver.go:380:2*/QueryContext(ctx context.Context, args []NamedValue) (Rows, error)
}

type Tx interface {
	/*line driver.go:546:2*/Commit() error
	/*line driver.go:547:2*/Rollback() error
}

type TxOptions struct {
	Isolation IsolationLevel
	ReadOnly  bool
}

type Validator interface {
	/*line driver.go:314:2*/IsValid() bool
}

type Value interface{}

type ValueConverter interface {
	/*line types.go:33:2*/ConvertValue(v any) (Value, error)
}

type Valuer interface {
	/*line types.go:47:2*/Value() (Value, error)
}

type boolType struct{}

func (_ boolType) String() string
func (_ boolType) ConvertValue(src any) (Value, error)

type defaultConverter struct{}

func (_ defaultConverter) ConvertValue(v any) (Value, error)

type int32Type struct{}

func (_ int32Type) ConvertValue(v any) (Value, error)

type noRows struct{}

func (_ noRows) LastInsertId() (int64, error)
func (_ noRows) RowsAffected() (int64, error)

type stringType struct{}

func (_ stringType) ConvertValue(v any) (Value, error)
func IsScanValue(v any) bool
func IsValue(v any) bool
